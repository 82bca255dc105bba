import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';

/** What tests/fixtures/web/imdb-unreviewed.html notes of itself. */
interface PageNotes {
  namesAtStart: string[];
  changes: string[];
}

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium(filmPages);
  await chromium.ask('addStarters', null);
});
afterAll(() => chromium.close());

/** Opens a page and gives the extension the time that it needs to show a card elsewhere. */
async function openAndWait(url: string): Promise<Page> {
  const page = await chromium.open(url);
  const later = await chromium.open(addresses.ballerina);
  await chromium.findCard(later);
  await later.close();
  await page.bringToFront();
  return page;
}

test('a film page with no stored review gets no node, no attribute, no style, no global and no message', async () => {
  const page = await openAndWait(addresses.unreviewed);
  expect(chromium.hasCard(page)).toBe(false);
  const seen = await page.evaluate((html) => {
    const notes = globalThis as unknown as PageNotes;
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const own = ['namesAtStart', 'changes'];
    return {
      changes: notes.changes,
      names: Object.getOwnPropertyNames(globalThis).filter(
        (name) => !notes.namesAtStart.includes(name) && !own.includes(name),
      ),
      isAsServed: document.documentElement.outerHTML === parsed.documentElement.outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      colour: getComputedStyle(document.querySelector('h1') as Element).color,
    };
  }, filmPages[addresses.unreviewed]);
  expect(seen).toEqual({ changes: [], names: [], isAsServed: true, sheets: 1, colour: 'rgb(20, 40, 60)' });
  await page.close();
});

test.each([
  ['with no stored review', addresses.unreviewed],
  ['with a card over it', addresses.ballerina],
])('a page %s cannot find the extension by its id', async (_which, url) => {
  const page = await openAndWait(url);
  const found = await page.evaluate(async (origin) => {
    const files = [
      'manifest.json',
      'card.html',
      'popup.html',
      'options.html',
      'background.js',
      'icon/16.png',
      'content-scripts/detect.js',
    ];
    const tries = files.flatMap((file) => [
      fetch(`${origin}/${file}`).then(
        () => `fetched ${file}`,
        () => null,
      ),
      new Promise<string | null>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(`drew ${file}`);
        image.onerror = () => resolve(null);
        image.src = `${origin}/${file}`;
      }),
      new Promise<string | null>((resolve) => {
        const script = document.createElement('script');
        script.onload = () => resolve(`ran ${file}`);
        script.onerror = () => resolve(null);
        script.src = `${origin}/${file}`;
        document.head.append(script);
      }),
    ]);
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: unknown } };
    return [...(await Promise.all(tries)).filter(Boolean), ...(chrome?.runtime ? ['chrome.runtime'] : [])];
  }, `chrome-extension://${chromium.extensionId}`);
  expect(found).toEqual([]);
  await page.close();
});

test('a page that frames the card at the extension’s own id gets an error page instead', async () => {
  const page = await openAndWait(addresses.unreviewed);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, `chrome-extension://${chromium.extensionId}/card.html`);
  await page.waitForTimeout(500);
  const [, frame] = page.frames();
  expect(await frame?.evaluate(() => location.href).catch(() => 'blocked')).not.toMatch(/card\.html/);
  await page.close();
});

test('the page does not learn of the card from its list of loaded resources, frames or open globals', async () => {
  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  await card.getByRole('heading', { name: 'Ballerina (2025)' }).waitFor();
  const seen = await page.evaluate(() => ({
    resources: performance
      .getEntries()
      .filter(({ name }) => name.includes('extension'))
      .map(({ name }) => name),
    frames: window.length,
    iframes: document.querySelectorAll('iframe').length,
  }));
  expect(seen).toEqual({ resources: [], frames: 0, iframes: 0 });
  await page.close();
});
