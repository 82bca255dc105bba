import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium(filmPages);
});
afterAll(() => chromium.close());

test('a first install opens the welcome page, which asks for no access that is there already', async () => {
  const { welcome } = chromium;
  expect(welcome?.url()).toBe(`chrome-extension://${chromium.extensionId}/welcome.html`);
  await welcome?.getByRole('heading', { name: 'Your reviews, on the film’s own page' }).waitFor();
  expect(await welcome?.getByRole('button', { name: 'Allow these sites' }).count()).toBe(0);
});

test('the starter reviews come with one click and go with one, an open film page with them', async () => {
  const { welcome } = chromium;
  if (!welcome) throw new Error('no welcome page');
  const film = await chromium.open(addresses.ballerina);
  expect(await chromium.ask('readCounts', null)).toMatchObject({ reviews: 0, binned: 0, starters: 0 });

  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Add them' }).click();
  await welcome.getByRole('button', { name: 'Take them out again' }).waitFor();
  expect(await chromium.ask('readCounts', null)).toMatchObject({ reviews: 12, binned: 0, starters: 12 });
  await film.bringToFront();
  await chromium.findCard(film);

  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Take them out again' }).click();
  await welcome.getByRole('button', { name: 'Add them' }).waitFor();
  expect(await chromium.ask('readCounts', null)).toMatchObject({ reviews: 0, binned: 0, starters: 0 });
  await film.bringToFront();
  await waitFor('the card to go', () => !chromium.hasCard(film));
});
