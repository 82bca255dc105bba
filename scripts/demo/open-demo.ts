import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { type OpenOptions, openChromium } from '../open-chromium.ts';
import { startWebServer } from '../web-server/start-web-server.ts';

const filmAddress = 'https://www.imdb.com/title/tt7181546/';
const cardTimeoutMs = 20_000;

export interface Demo {
  page: Page;
  card: Frame;
  /** Resolves when the browser has been closed, by `close` or by a person. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** On the welcome page, as a person would. */
async function addStarters(welcome: Page | null): Promise<void> {
  if (!welcome) throw new Error('The extension opened no welcome page.');
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Add them' }).click();
  await welcome.getByRole('button', { name: 'Take them out again' }).waitFor();
}

async function waitForCard(page: Page, extensionId: string): Promise<Frame> {
  const frame = await page.waitForEvent('framenavigated', {
    predicate: (seen) => seen.url().startsWith(`chrome-extension://${extensionId}/`),
    timeout: cardTimeoutMs,
  });
  await frame.getByRole('heading').first().waitFor({ timeout: cardTimeoutMs });
  return frame;
}

/** Opens a Chromium on our film page for Ballerina (2025), served at its real address, with the card over it. */
export async function openDemo(options: Omit<OpenOptions, 'web'>): Promise<Demo> {
  const web = await startWebServer({
    [filmAddress]: readFileSync(new URL('ballerina-page.html', import.meta.url), 'utf8'),
  });
  try {
    const { context, extensionId, welcome, close } = await openChromium({ ...options, web });
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(web.close);
    try {
      const [page = await context.newPage()] = context.pages();
      await addStarters(welcome);
      const [card] = await Promise.all([waitForCard(page, extensionId), page.goto(filmAddress)]);
      await welcome?.close();
      await page.bringToFront();
      return { page, card, closed, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await web.close();
    throw error;
  }
}
