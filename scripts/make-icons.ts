/** Draws the toolbar's and the stores' icons from assets/icon: run it after a change there, `node scripts/make-icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser/find-browser.ts';

// Below 48 pixels the frame and the lines of print would blur, so the small drawing has fewer of them.
const drawings = { 16: 'small', 32: 'small', 48: 'large', 96: 'large', 128: 'large' };
const root = new URL('..', import.meta.url);

await mkdir(new URL('public/icon/', root), { recursive: true });
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const [size, drawing] of Object.entries(drawings)) {
  const svg = await readFile(new URL(`assets/icon/${drawing}.svg`, root), 'base64');
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  const path = fileURLToPath(new URL(`public/icon/${size}.png`, root));
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
await browser.close();
