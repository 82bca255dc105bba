import type { Page } from 'playwright-core';

const tries = 40;
const pauseMs = 100;

/** A picture of what stands in the window once it stands still; a card may still be coming up when it can be read. */
export async function takePicture(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  for (let left = tries; left > 0; left -= 1) {
    await page.waitForTimeout(pauseMs);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('The page never stood still.');
}
