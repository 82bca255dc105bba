import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

/** What is left of a film page when its site has been built anew: no title anywhere, not even of the window. */
const changedPage = '<!doctype html><html><head></head><body><div id="root"></div></body></html>';
const changed = [1, 2, 3].map((n) => `https://www.imdb.com/title/tt900000${n}/?ref_=secret`);

let chromium: Chromium;
let tab: Page;
let options: Page;
beforeAll(async () => {
  chromium = await launchChromium({ ...filmPages, ...Object.fromEntries(changed.map((url) => [url, changedPage])) });
  await chromium.ask('addStarters', null);
  options = await chromium.openOwn('options.html#sites');
  tab = await chromium.open('about:blank');
});
afterAll(() => chromium.close());

const imdb = () => options.getByRole('listitem').filter({ has: options.getByRole('switch', { name: 'IMDb' }) });
const says = (words: string) => waitFor(words, async () => (await imdb().textContent())?.includes(words));

/** Looks at a film until the options page, open in another tab, says so. */
async function visit(url: string, words: string): Promise<void> {
  await tab.bringToFront();
  await tab.goto(url);
  await says(words);
}

test('a site whose pages have changed is told on the open options page, with a report to read and copy', async () => {
  await visit(addresses.ballerina, 'Fine, read today');
  await visit(changed[0] ?? '', '1 of the last 2 film addresses could not be read');
  await visit(changed[1] ?? '', '2 of the last 3 film addresses could not be read');
  await visit(changed[2] ?? '', 'Its pages have changed: 3 of the last 4 film addresses could not be read');
  await options.bringToFront();
  await imdb().getByRole('button', { name: 'Prepare a report' }).click();
  const report = imdb().getByRole('region', { name: 'Report on IMDb' });
  const text = (await report.locator('pre').textContent()) ?? '';
  expect(text).toMatch(
    /^Site: IMDb \(imdb\)\nLobby Card \d+\.\d+\.\d+ in Chromium \d+\nNot read: 3 of the last 4 film/,
  );
  for (const n of [1, 2, 3]) {
    expect(text).toContain(
      `\nhttps://www.imdb.com/title/tt900000${n}\n  film: imdb:tt900000${n}\n  missing: title, year, directors, cast, genres`,
    );
  }
  expect(text).not.toMatch(/secret|tt7181546/);
  await report.getByRole('button', { name: 'Copy the report' }).click();
  await options.getByText('The report is on your clipboard.').waitFor();
}, 90_000);

test('changed sites come first, and the counts go with their site switched off', async () => {
  await options.reload();
  expect(await options.getByRole('region', { name: 'Changed' }).textContent()).toContain('IMDb');
  await imdb().getByRole('switch').uncheck({ force: true });
  await says('Off: no card, and nothing is kept');
  await imdb().getByRole('switch').check({ force: true });
  await says('Not yet seen');
});
