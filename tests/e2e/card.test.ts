import type { Frame, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeOf } from '../../lib/review/take-of.ts';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { listForeignRequests } from './support/list-foreign-requests.ts';
import { waitFor } from './support/wait-for.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium(filmPages);
  await chromium.ask('addStarters', null);
});
afterAll(() => chromium.close());

const cardBox = (card: Frame): Locator => card.getByRole('region', { name: 'Lobby Card' });

test('a film page with a stored review shows the card: verdict, pros and cons, cast, and why it matched', async () => {
  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  await card.getByRole('heading', { name: 'Ballerina (2025)' }).waitFor();
  await card.getByText('The story fits on a ticket stub').waitFor();
  await card.getByText('Recommended', { exact: true }).waitFor();
  expect(await card.locator('.pros-and-cons-pros li').count()).toBe(4);
  expect(await card.locator('.pros-and-cons-cons li').count()).toBe(3);
  await card.getByText('Ana de Armas as Eve Macarro').waitFor();
  await card.getByText('Len Wiseman').waitFor();
  await card.getByText('same IMDb id').waitFor();
  await page.close();
});

test('the card is drawn within the window, at the corner of the settings, and takes no focus from the page', async () => {
  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  const box = await waitFor('the card to have a size', () => cardBox(card).boundingBox());
  expect(box.x + box.width).toBeLessThanOrEqual(1280);
  expect(box.x + box.width).toBeGreaterThan(1240);
  expect(box.y + box.height).toBeLessThanOrEqual(800);
  expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BODY');
  await page.close();
});

test('a film is known by title, year and director where the page tells no id that is stored', async () => {
  const page = await chromium.open(addresses.ballerinaOnLetterboxd);
  const card = await chromium.findCard(page);
  await card.getByText('The story fits on a ticket stub').waitFor();
  await page.close();
});

test('a page of the site that is no film shows no card', async () => {
  const page = await chromium.open(addresses.person);
  // A page that was opened later has its card: this one has had its time.
  const later = await chromium.open(addresses.ballerina);
  await chromium.findCard(later);
  expect(chromium.hasCard(page)).toBe(false);
  await page.close();
  await later.close();
});

test('a page that moves on without loading anew loses the card of the film it has left', async () => {
  const page = await chromium.open(addresses.ballerina);
  await chromium.findCard(page);
  await page.evaluate(() => history.pushState({}, '', '/name/nm0936482/'));
  await waitFor('the card to go', () => !chromium.hasCard(page));
  await page.evaluate(() => history.back());
  await chromium.findCard(page);
  await page.close();
});

test('the worker may be stopped at any time: the card still comes, and what is pressed on it still works', async () => {
  await chromium.stopWorker();
  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  const deny = card.getByRole('button', { name: 'Not this film' });
  await deny.waitFor();
  await chromium.stopWorker();
  await deny.click();
  const undo = card.getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  await chromium.stopWorker();
  await undo.click();
  await card.getByText('The story fits on a ticket stub').waitFor();
  expect(await chromium.ask('listCorrections', null)).toEqual([]);
  await page.close();
});

test('by keyboard alone: Escape folds the card, Enter opens it again, Escape twice closes it for this page', async () => {
  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  // The focus goes on at the counterpart of what was pressed; a person is slower than that.
  const open = card.locator('[aria-label="Fold the card"]:focus');
  const pill = card.locator('[aria-label^="Show the card: Ballerina"]:focus');
  await card.getByRole('button', { name: 'Fold the card' }).focus();
  await open.waitFor();
  await page.keyboard.press('Escape');
  await pill.waitFor();
  await page.keyboard.press('Enter');
  await open.waitFor();
  await card.getByRole('heading', { name: 'Ballerina (2025)' }).waitFor();
  await page.keyboard.press('Escape');
  await pill.waitFor();
  // The frame goes while the key is down, so that nobody may be left to tell when it comes up.
  const pressed = page.keyboard.press('Escape').catch(() => null);
  await waitFor('the card to go', () => !chromium.hasCard(page));
  await page.close();
  await pressed;
});

test('the card is dragged to another corner and comes up there the next time, on this site', async () => {
  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  const handle = card.getByText('Lobby Card', { exact: true });
  const from = await waitFor('the card', () => handle.boundingBox());
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  // Within the frame at first: until the frame has caught the pointer, what happens outside is the page's.
  await page.mouse.move(from.x - 5, from.y + 5);
  await waitFor('the card to follow', async () => ((await handle.boundingBox())?.x ?? from.x) < from.x);
  await page.mouse.move(600, 300);
  await page.mouse.move(120, 60);
  await page.mouse.up();
  const isTopLeft = async (section: Locator) => {
    const box = await section.boundingBox();
    return box !== null && box.x < 40 && box.y < 40;
  };
  await waitFor('the card at the top left', () => isTopLeft(cardBox(card)));
  await page.reload();
  const again = await chromium.findCard(page);
  await waitFor('the card at the top left again', () => isTopLeft(cardBox(again)));
  await page.close();
});

test('several reviews of a film stand behind tabs', async () => {
  const [stored] = (await chromium.ask('listReviews', { query: 'Ballerina', bin: false, after: null })).items;
  const review = await chromium.ask('readReview', { id: stored?.id ?? '' });
  if (!review) throw new Error('the starter review is gone');
  const mine = await chromium.ask('saveReview', {
    id: null,
    take: { ...takeOf(review), verdict: 'My own word on it.' },
    origin: 'mine',
    draftKey: null,
  });
  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  await card.getByText('My own word on it.').waitFor();
  const tabs = card.getByRole('tab');
  await waitFor('two tabs', async () => (await tabs.count()) === 2);
  await tabs.nth(0).focus();
  await page.keyboard.press('ArrowRight');
  await card.getByText('The story fits on a ticket stub').waitFor();
  await chromium.ask('binReview', { id: mine.id });
  await waitFor('the tabs to go', async () => (await tabs.count()) === 0);
  await page.close();
});

test('nobody was asked for anything but the pages that were opened', () => {
  expect(listForeignRequests(chromium.web.requests, Object.values(addresses))).toEqual([]);
});
