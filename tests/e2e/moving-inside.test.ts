import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFilm } from '../../lib/film/film.ts';
import { makeTake } from '../../lib/review/take.ts';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

interface Placed {
  title: string;
  html: string;
  type?: string;
}

/** A site that is one page, as it is served at every address of it: see the fixture. */
const singlePage = readFileSync(new URL('../fixtures/web/single-page-site.html', import.meta.url), 'utf8');
const siteOf = (films: Record<string, Placed>) =>
  `${singlePage}<script>Object.assign(films, ${JSON.stringify(films).replaceAll('<', '\\u003c')}); show(true)</script>`;

const hero = (title: string, year: number) => `<h1>${title}</h1><span class="release-year">(${year})</span>`;
const modal = (title: string, year: number) => `<img class="previewModal--player-titleTreatment-logo" alt="${title}">
  <div class="previewModal--detailsMetadata"><div class="year">${year}</div></div>`;

const netflix = 'https://www.netflix.com/browse';
const watching = 'https://www.netflix.com/watch/77';
const justwatch = 'https://www.justwatch.com/us/movie/the-lake';
const trakt = 'https://app.trakt.tv/movies/the-lake-2001';
const framing = 'https://www.imdb.com/title/tt0017136/locations';
const onNetflix = siteOf({
  '/browse?jbv=11': { title: 'The Lake', html: modal('The Lake', 2001) },
  '/browse?jbv=12': { title: 'The Hill', html: modal('The Hill', 2002) },
});
const onJustWatch = siteOf({
  '/us/movie/the-lake': { title: 'The Lake', html: hero('The Lake', 2001), type: 'Movie' },
  '/us/movie/the-hill': { title: 'The Hill', html: hero('The Hill', 2002), type: 'Movie' },
});
const traktHtml = (year: number) => `<p>${year}</p>`;
const onTrakt = siteOf({
  '/movies/the-lake-2001': { title: 'The Lake (2001)', html: traktHtml(2001), type: 'Movie' },
  '/movies/the-hill-2002': { title: 'The Hill (2002)', html: traktHtml(2002), type: 'Movie' },
  '/movies/trending': { title: 'Trending', html: '' },
});

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({
    ...filmPages,
    [netflix]: onNetflix,
    [watching]: onNetflix,
    [justwatch]: onJustWatch,
    [trakt]: onTrakt,
    [framing]: `<!doctype html><title>Places</title><p>A page with a film in a frame.</p><iframe src="${justwatch}"></iframe>`,
  });
  await chromium.ask('addStarters', null);
  for (const [title, year] of [
    ['The Lake', 2001],
    ['The Hill', 2002],
  ] as const) {
    await saveWord(title, year, `Word on ${title}`);
  }
});
afterAll(() => chromium.close());

const saveWord = (title: string, year: number, verdict: string) =>
  chromium.ask('saveReview', {
    id: null,
    take: makeTake(makeFilm({ title, year }), { verdict }),
    origin: 'mine',
    draftKey: null,
  });
/** The tab's way back and forward as the browser keeps it, in which a frame would be a step of its own. */
async function readSteps(page: Page) {
  const session = await chromium.context.newCDPSession(page);
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  await session.detach();
  const length = await page.evaluate(() => history.length);
  expect(length).toBe(entries.length);
  return { steps: entries.map(({ url }) => url), at: currentIndex };
}
const go = (page: Page, address: string) =>
  page.evaluate((to) => (globalThis as unknown as { go(to: string): void }).go(to), address);
const findWord = async (page: Page, title: string) =>
  waitFor(`the card of ${title}`, async () => {
    const card = await chromium.findCard(page);
    return await card.getByText(`Word on ${title}`).isVisible();
  });

describe.each([
  ['opens films over its rows', netflix, '?jbv=11', '?jbv=12', '/browse'],
  ['keeps the head of the film before', justwatch, '/us/movie/the-lake', '/us/movie/the-hill', '/us'],
  ['has a list beside its films', trakt, '/movies/the-lake-2001', '/movies/the-hill-2002', '/movies/trending'],
])('a site of one page that %s', (_, start, lake, hill, list) => {
  test('shows the card of each film in its turn, and none where there is no film', async () => {
    const page = await chromium.open(start);
    await go(page, lake);
    await findWord(page, 'The Lake');
    await go(page, hill);
    await findWord(page, 'The Hill');
    await go(page, list);
    await waitFor('the card to go', () => !chromium.hasCard(page));
    const steps = ['about:blank', ...[start, lake, hill, list].map((to) => new URL(to, start).href)];
    expect(await readSteps(page)).toEqual({ steps, at: 4 });
    // At once, before the window has given up the title of the film.
    await page.evaluate(() => history.back());
    await findWord(page, 'The Hill');
    await page.evaluate(() => history.back());
    await findWord(page, 'The Lake');
    await page.evaluate(() => history.forward());
    await findWord(page, 'The Hill');
    expect(await readSteps(page)).toEqual({ steps, at: 3 });
    await page.close();
  });
});

test('a film that never gets its title: the popup says so, it is picked from the library, and known from then on', async () => {
  const page = await chromium.open(netflix);
  await go(page, '/watch/77');
  const popup = await chromium.clickAction(page);
  const says = (text: string) => `document.body.textContent.includes(${JSON.stringify(text)})`;
  await popup.until(says('has not named its film yet'));
  // The page has seven seconds for it.
  await popup.until(says('can’t read which film this page is about'));
  const press = (name: string) =>
    `[...document.querySelectorAll('button:enabled')].find((button) => button.textContent.includes(${JSON.stringify(name)}))?.click() ?? true`;
  await popup.until(press('Pick from your library'));
  await popup.until(says('The Lake'));
  await popup.evaluate(press('The Lake'));
  await findWord(page, 'The Lake');
  await popup.close();
  await page.close();

  const again = await chromium.open(watching);
  await findWord(again, 'The Lake');
  await again.close();
});

test('a page that comes back whole from the cache shows its card again', async () => {
  const kept = { 'cache-control': 'max-age=60' };
  chromium.web.play(addresses.zoomed, { body: filmPages[addresses.ballerina], headers: kept });
  const page = await chromium.open(addresses.zoomed);
  await chromium.findCard(page);
  await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
  await page.goto(addresses.unreviewed);
  await page.evaluate(() => history.back());
  await page.waitForURL(addresses.zoomed, { waitUntil: 'commit' });
  await chromium.findCard(page);
  expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true);
  await page.close();
});

test('a film page in a frame of another page is nothing', async () => {
  const page = await chromium.open(framing);
  const later = await chromium.open(addresses.ballerina);
  await chromium.findCard(later);
  expect(page.frames().map((frame) => new URL(frame.url()).hostname)).toEqual(['www.imdb.com', 'www.justwatch.com']);
  expect(chromium.hasCard(page)).toBe(false);
  await later.close();
  await page.close();
});

/** Takes a step to another document; the answer comes before this one is gone. */
const leave = (page: Page, way: 'back' | 'forward') => page.evaluate((to) => void setTimeout(() => history[to]()), way);

test('a card that comes up, is renewed and closed is no step on the way back', async () => {
  const page = await chromium.open(addresses.person);
  await page.goto(justwatch);
  await findWord(page, 'The Lake');
  const steps = ['about:blank', addresses.person, justwatch];
  expect(await readSteps(page)).toEqual({ steps, at: 2 });
  await saveWord('The Lake', 2001, 'Another word');
  const card = await chromium.findCard(page);
  await card.getByText('Another word').first().waitFor();
  expect(await readSteps(page)).toEqual({ steps, at: 2 });
  await card.getByLabel('Close on this page').click();
  await waitFor('the card to go', () => !chromium.hasCard(page));
  expect(await readSteps(page)).toEqual({ steps, at: 2 });
  await leave(page, 'back');
  await page.waitForURL(addresses.person, { waitUntil: 'commit' });
  await leave(page, 'forward');
  await page.waitForURL(justwatch, { waitUntil: 'commit' });
  expect(await readSteps(page)).toEqual({ steps, at: 2 });
  await page.close();
});
