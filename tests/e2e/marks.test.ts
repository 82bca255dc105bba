import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { listForeignRequests } from './support/list-foreign-requests.ts';
import { listAddresses, makeChart, makeGrid, makeRow, makeTable, type PlayedFilm } from './support/list-pages.ts';
import { waitFor } from './support/wait-for.ts';

/** Of Parasite, Alien and Amélie there are starter reviews, of the others nothing. */
const known: PlayedFilm[] = [
  { key: 'imdb:tt6751668', title: 'Parasite', year: 2019 },
  { key: 'imdb:tt0078748', title: 'Alien', year: 1979 },
  { key: 'imdb:tt0211915', title: 'Amélie', year: 2001 },
];
const others: PlayedFilm[] = ['The Tin Orchard', 'Salt Hour', 'A Ladder for Winter'].map((title, at) => ({
  key: `imdb:tt999000${at}`,
  title,
  year: 1990 + at,
}));
const films = known.flatMap((film, at) => [film, others[at] as PlayedFilm]);
const later: PlayedFilm[] = [
  { key: 'imdb:tt0034583', title: 'Casablanca', year: 1942 },
  { key: 'imdb:tt9990009', title: 'Quiet Rooms', year: 1988 },
];

const alienAddress = 'https://letterboxd.com/film/alien/';

let chromium: Chromium;
let options: Page;
beforeAll(async () => {
  chromium = await launchChromium({
    [listAddresses.grid]: makeGrid(films, later),
    [listAddresses.chart]: makeChart(films),
    [listAddresses.table]: makeTable(films),
    [alienAddress]: '<!doctype html><title>Alien (1979)</title><link rel="icon" href="data:,">',
    [listAddresses.row]: makeRow(films.map((film, at) => ({ ...film, key: `netflix:8000${at}` as const }))),
  });
  await chromium.ask('addStarters', null);
  options = await chromium.openOwn('options.html#settings');
});
afterAll(() => chromium.close());

/** The titles of the marked posters: a mark is the one child of its link that the page has not put there. */
const readMarked = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .filter((link) => [...link.children].some((child) => child.localName === 'span' && child.attributes.length === 0))
      .map((link) => link.ariaLabel?.replace('View title page for ', '') ?? link.textContent.replace(/ \(.*/, '')),
  );
const areMarked = (page: Page, titles: string[]) =>
  waitFor(`marks on ${titles.join(', ')}`, async () => (await readMarked(page)).join() === titles.join());

async function switchMarks(on: boolean): Promise<void> {
  await options.bringToFront();
  await options.getByRole('switch', { name: 'Mark films where I browse' }).setChecked(on, { force: true });
}

/** Where a poster's mark is: in its lower right corner. */
async function findMark(page: Page, title: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('a.frame', { hasText: title }).boundingBox();
  if (!box) throw new Error(`no poster of ${title}`);
  return { x: box.x + box.width - 16, y: box.y + box.height - 12 };
}

async function peekAt(page: Page, title: string): Promise<Frame> {
  const { x, y } = await findMark(page, title);
  await page.mouse.move(x, y);
  return chromium.findCard(page);
}

test('a list has no marks and asks nothing until somebody switches them on, then it has them in the open tab', async () => {
  const page = await chromium.open(listAddresses.grid);
  await page.waitForTimeout(500);
  expect(await readMarked(page)).toEqual([]);
  await switchMarks(true);
  await page.bringToFront();
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  await page.close();
});

test('three of six posters bear a mark, and so does a row that comes later', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  await page.click('#more');
  await areMarked(page, ['Parasite', 'Alien', 'Amélie', 'Casablanca']);
  await page.close();
});

test('nothing of the page moves when marks come', async () => {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  for (const url of Object.values(listAddresses)) {
    await page.goto(url);
    if (url !== listAddresses.row) await waitFor('marks', async () => (await readMarked(page)).length > 0);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  }
  await page.close();
});

test('a chart has its marks on the links over small posters', async () => {
  const page = await chromium.open(listAddresses.chart);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  await page.close();
});

test('a list without posters has its marks beside the titles, and none in a sentence', async () => {
  const page = await chromium.open(listAddresses.table);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  const met = await page.evaluate(() => {
    const range = document.createRange();
    return [...document.querySelectorAll('td a')].slice(0, 2).map((link) => {
      range.selectNodeContents(link.firstChild as Node);
      const { right, top, height } = range.getBoundingClientRect();
      return document.elementFromPoint(right + 10, top + height / 2)?.localName;
    });
  });
  expect(met).toEqual(['span', 'td']);
  await page.close();
});

test('a row that tells no years marks nothing by its titles, which many films share', async () => {
  const page = await chromium.open(listAddresses.row);
  const later = await chromium.open(listAddresses.grid);
  await areMarked(later, ['Parasite', 'Alien', 'Amélie']);
  expect(await readMarked(page)).toEqual([]);
  await later.close();
  await page.close();
});

test('resting on a mark shows the verdict in a frame, whose words the page cannot read', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  const peek = await peekAt(page, 'Parasite');
  await peek.getByText('A swindlers’ comedy').waitFor();
  await peek.getByText('Recommended', { exact: true }).waitFor();
  const read = await page.evaluate(() => {
    const { find } = globalThis as unknown as { find(text: string): boolean };
    const hosts = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot);
    return { hosts: hosts.length, frames: window.length, found: find('swindlers'), inner: document.body.textContent };
  });
  expect(read).toMatchObject({ hosts: 0, frames: 0, found: false });
  expect(read.inner).not.toContain('swindlers');
  await page.close();
});

test('the frame goes with the pointer, is the next film’s on the next mark, and is used again', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  const peek = await peekAt(page, 'Parasite');
  await peek.getByText('A swindlers’ comedy').waitFor();
  const box = await waitFor('the frame', () => peek.locator('.peek').boundingBox());
  const point = { x: box.x + 20, y: box.y + 20 };
  const meets = () => page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, point);
  await waitFor('the frame to be seen', async () => (await meets()) === 'div');
  // from the mark into what it shows: it stays
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.waitForTimeout(500);
  expect(await meets()).toBe('div');
  await page.mouse.move(600, 700);
  await waitFor('the frame to go', async () => (await meets()) !== 'div');
  expect(await peekAt(page, 'Alien')).toBe(peek);
  await peek.getByText('Alien').first().waitFor();
  await page.close();
});

test('by keyboard: a marked link shows its verdict while it has the focus, Escape hides it, marks are no stops', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  expect(await focused()).toBe('Parasite (2019)');
  const peek = await chromium.findCard(page);
  await peek.getByText('A swindlers’ comedy').waitFor();
  expect(await peek.getByRole('status').textContent()).toContain('A swindlers’ comedy');
  const box = await waitFor('the frame', () => peek.locator('.peek').boundingBox());
  const meets = () =>
    page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, { x: box.x + 20, y: box.y + 20 });
  await waitFor('the frame to be seen', async () => (await meets()) === 'div');
  await page.keyboard.press('Escape');
  await waitFor('the frame to go', async () => (await meets()) !== 'div');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('The Tin Orchard (1990)');
  await page.close();
});

test('a click on a mark goes where the poster leads', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  const { x, y } = await findMark(page, 'Alien');
  await page.mouse.click(x, y);
  await waitFor('the film’s page', () => page.url() === alienAddress);
  await page.close();
});

test('a tap on a mark opens its verdict and not the film’s page, a tap elsewhere closes it', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  const cdp = await chromium.context.newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async (point: { x: number; y: number }) => {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap(await findMark(page, 'Parasite'));
  const peek = await chromium.findCard(page);
  await peek.getByText('A swindlers’ comedy').waitFor();
  expect(page.url()).toBe(listAddresses.grid);
  const box = await waitFor('the frame', () => peek.locator('.peek').boundingBox());
  const meets = () =>
    page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, { x: box.x + 20, y: box.y + 20 });
  await waitFor('the frame to be seen', async () => (await meets()) === 'div');
  await tap({ x: 60, y: 700 });
  await waitFor('the frame to go', async () => (await meets()) !== 'div');
  await page.close();
});

test('a page that throws marks out has them again, until it has done so often enough', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  const throwOut = () =>
    page.evaluate(() => {
      for (const span of document.querySelectorAll('a.frame > span:not([class])')) span.remove();
    });
  for (let times = 0; times < 3; times += 1) {
    await throwOut();
    await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  }
  await throwOut();
  await page.click('#more');
  await areMarked(page, ['Casablanca']);
  await page.close();
});

test('a link that leads to another film by now has that film’s mark', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('.react-component');
    for (const [item, slug, name] of [
      [first, 'quiet-rooms', 'Quiet Rooms (1988)'],
      [second, 'casablanca', 'Casablanca (1942)'],
    ] as const) {
      item?.setAttribute('data-item-link', `/film/${slug}/`);
      item?.setAttribute('data-item-name', name);
      item?.querySelector('a')?.setAttribute('href', `/film/${slug}/`);
    }
  });
  await areMarked(page, ['The Tin Orchard', 'Alien', 'Amélie']);
  await page.close();
});

test('a review that is binned takes its mark along, one that comes back brings it', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  const [alien] = (await chromium.ask('listReviews', { query: 'Alien', bin: false, after: null })).items;
  await chromium.ask('binReview', { id: alien?.id ?? '' });
  await page.bringToFront();
  await areMarked(page, ['Parasite', 'Amélie']);
  await chromium.ask('unbinReview', { id: alien?.id ?? '' });
  await page.bringToFront();
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  await page.close();
});

test('a site that is left out has no marks any more, the others keep theirs', async () => {
  const grid = await chromium.open(listAddresses.grid);
  const chart = await chromium.open(listAddresses.chart);
  await areMarked(chart, ['Parasite', 'Alien', 'Amélie']);
  const sites = await chromium.openOwn('options.html#sites');
  await sites.getByRole('switch', { name: 'Marks in the lists of Letterboxd' }).uncheck({ force: true });
  await grid.bringToFront();
  await areMarked(grid, []);
  expect(await readMarked(chart)).toHaveLength(3);
  await sites.bringToFront();
  await sites.getByRole('switch', { name: 'Marks in the lists of Letterboxd' }).check({ force: true });
  await grid.bringToFront();
  await areMarked(grid, ['Parasite', 'Alien', 'Amélie']);
  for (const page of [grid, chart, sites]) await page.close();
});

test('switched off, marks and their frame go from the open tab', async () => {
  const page = await chromium.open(listAddresses.grid);
  await areMarked(page, ['Parasite', 'Alien', 'Amélie']);
  const peek = await peekAt(page, 'Parasite');
  await peek.getByText('A swindlers’ comedy').waitFor();
  await switchMarks(false);
  await page.bringToFront();
  await areMarked(page, []);
  await waitFor('the frame to go', () => !chromium.hasCard(page));
  await page.close();
});

test('nobody was asked for anything but the pages that were opened', () => {
  const opened = [...Object.values(listAddresses), alienAddress];
  expect(listForeignRequests(chromium.web.requests, opened)).toEqual([]);
});
