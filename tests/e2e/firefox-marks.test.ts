import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from './support/launch-firefox.ts';
import { listAddresses, makeChart, makeGrid, type PlayedFilm } from './support/list-pages.ts';
import { waitFor } from './support/wait-for.ts';

/** Of Parasite, Alien and Casablanca there are starter reviews. */
const films: PlayedFilm[] = [
  { key: 'imdb:tt6751668', title: 'Parasite', year: 2019 },
  { key: 'imdb:tt9990000', title: 'The Tin Orchard', year: 1997 },
  { key: 'imdb:tt0078748', title: 'Alien', year: 1979 },
];
const later: PlayedFilm[] = [{ key: 'imdb:tt0034583', title: 'Casablanca', year: 1942 }];

let firefox: Firefox;
let options: Page;
beforeAll(async () => {
  firefox = await launchFirefox({
    [listAddresses.grid]: makeGrid(films, later),
    [listAddresses.chart]: makeChart(films),
  });
  await firefox.ask('addStarters', null);
  options = await firefox.openOwn('options.html#settings');
});
afterAll(() => firefox.close());

/** How many marks there are, a mark being the one child of its link that the page has not put there. */
const areMarked = (page: Page, count: number) =>
  waitFor(`${count} marks`, async () => {
    const spans = await page.$$eval('a > span', (all) => all.filter((span) => span.attributes.length === 0).length);
    return spans === count;
  });

async function switchMarks(): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('input[role=switch]');
  await options.$eval('input[role=switch]', (input) => (input as HTMLInputElement).click());
}

test('marks come into an open tab when they are switched on, on posters and on rows that come later', async () => {
  const page = await firefox.open(listAddresses.grid);
  await switchMarks();
  await page.bringToFront();
  await areMarked(page, 2);
  await page.click('#more');
  await areMarked(page, 3);
  await page.close();
});

test('a mark lies in the corner of its poster, and a chart has its own', async () => {
  const page = await firefox.open(listAddresses.chart);
  await areMarked(page, 2);
  const met = await page.$eval('a.ipc-lockup-overlay', (link) => {
    const { right, bottom } = link.getBoundingClientRect();
    return document.elementFromPoint(right - 12, bottom - 12)?.localName;
  });
  expect(met).toBe('span');
  await page.close();
});

test('resting on a mark shows the verdict in a frame, whose words the page cannot read', async () => {
  const page = await firefox.open(listAddresses.grid);
  await areMarked(page, 2);
  const box = await (await page.$('a.frame'))?.boundingBox();
  if (!box) throw new Error('no poster');
  await page.mouse.move(box.x + box.width - 16, box.y + box.height - 12);
  const peek = await firefox.findCard(page);
  await waitFor('the verdict', () => peek.evaluate(() => document.body.textContent.includes('A swindlers’ comedy')));
  const isSeen = () => page.evaluate(() => document.elementFromPoint(400, 280)?.parentElement?.localName === 'html');
  await waitFor('the frame beside the mark', isSeen);
  const read = await page.evaluate(() => {
    const { find } = globalThis as unknown as { find(text: string): boolean };
    return { found: find('swindlers'), frames: window.length, text: document.body.textContent.includes('swindlers') };
  });
  expect(read).toEqual({ found: false, frames: 0, text: false });
  await page.mouse.move(900, 700);
  await waitFor('the frame to go', async () => !(await isSeen()));
  await page.close();
});

test('switched off, the marks go from the open tab', async () => {
  const page = await firefox.open(listAddresses.grid);
  await areMarked(page, 2);
  await switchMarks();
  await page.bringToFront();
  await areMarked(page, 0);
  await page.close();
});
