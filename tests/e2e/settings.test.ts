import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

let chromium: Chromium;
let film: Page;
let options: Page;
beforeAll(async () => {
  chromium = await launchChromium(filmPages);
  await chromium.ask('addStarters', null);
  // Open in two tabs all the time: nothing here is ever loaded anew.
  film = await chromium.open(addresses.ballerina);
  await chromium.findCard(film);
  options = await chromium.openOwn('options.html#settings');
});
afterAll(() => chromium.close());

/** Changes something on the options page, then looks at the film page again. */
async function change(work: () => Promise<unknown>): Promise<void> {
  await options.bringToFront();
  await work();
  await film.bringToFront();
}
const choose = (name: string) => options.getByRole('radio', { name }).check({ force: true });

test('a card becomes a pill, goes, and is a card again, in an open tab', async () => {
  await change(() => choose('On the icon only'));
  await waitFor('the card to go', () => !chromium.hasCard(film));
  await change(() => choose('As a pill'));
  const pill = await chromium.findCard(film);
  await pill.getByRole('button', { name: /^Show the card: Ballerina/ }).waitFor();
  await change(() => choose('On the icon only'));
  await waitFor('the pill to go', () => !chromium.hasCard(film));
  await change(() => choose('As a card'));
  const card = await chromium.findCard(film);
  await card.getByText('The story fits on a ticket stub').waitFor();
});

test('the card moves to the corner that is chosen, in an open tab', async () => {
  const card = await chromium.findCard(film);
  await change(() => options.getByRole('radio', { name: /top left/i }).check({ force: true }));
  await waitFor('the card at the top left', async () => {
    const box = await card.getByRole('region', { name: 'Lobby Card' }).boundingBox();
    return box !== null && box.x < 40 && box.y < 40;
  });
});

test('the colours change on an open card', async () => {
  const card = await chromium.findCard(film);
  const ground = () =>
    card.evaluate(() => getComputedStyle(document.querySelector('section') as Element).backgroundColor);
  const light = await ground();
  await change(() => choose('Dark'));
  await waitFor('another colour', async () => (await ground()) !== light);
  await change(() => choose('Light'));
  await waitFor('the light colour', async () => (await ground()) === light);
});

test('a site that is switched off has no card any more, the others keep theirs', async () => {
  const letterboxd = await chromium.open(addresses.ballerinaOnLetterboxd);
  await chromium.findCard(letterboxd);
  await change(async () => {
    await options.getByRole('link', { name: 'Sites' }).click();
    await options.getByRole('switch', { name: 'IMDb' }).uncheck({ force: true });
  });
  await waitFor('the card on IMDb to go', () => !chromium.hasCard(film));
  expect(chromium.hasCard(letterboxd)).toBe(true);
  await change(async () => {
    await options.getByRole('switch', { name: 'IMDb' }).check({ force: true });
    await options.getByRole('link', { name: 'Settings' }).click();
  });
  await chromium.findCard(film);
  await letterboxd.close();
});

test('settings outlive the worker and are there for the next page', async () => {
  await change(() => choose('As a pill'));
  await chromium.stopWorker();
  const next = await chromium.open(addresses.ballerinaOnLetterboxd);
  const pill = await chromium.findCard(next);
  await pill.getByRole('button', { name: /^Show the card/ }).waitFor();
  await next.close();
});
