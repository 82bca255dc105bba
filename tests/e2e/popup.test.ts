import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionPopup } from './support/action-popup.ts';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium(filmPages);
});
afterAll(() => chromium.close());

const verdict = 'textarea.take-form-verdict';
const says = (text: string) => `document.body.textContent.includes(${JSON.stringify(text)})`;
const contentOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.value`;
const pressButton = (name: string) =>
  `[...document.querySelectorAll('button:enabled')].find((button) => button.textContent.trim() === ${JSON.stringify(name)}).click() ?? true`;

async function openOn(url: string) {
  const page = await chromium.open(url);
  const popup = await chromium.clickAction(page);
  return { page, popup };
}

/** Waits until the form of a new review has taken the focus, so that it takes it from nobody later. */
const formReady = (popup: ActionPopup) => popup.until(`document.activeElement?.role === 'slider'`);

/** Waits until what was typed is on disk. */
const draftKept = (popup: ActionPopup) => popup.until(says('Draft kept'));

test('on a film page the popup knows the film, and the form comes with its director', async () => {
  const { page, popup } = await openOn(addresses.unreviewed);
  await popup.until(`document.querySelector('h1')?.textContent === 'Metropolis (1927)'`);
  await popup.until(says('Fritz Lang'));
  await popup.close();
  await page.close();
});

test('a draft survives: the popup closing at a click elsewhere, the worker stopping, the tab closing', async () => {
  const { page, popup } = await openOn(addresses.unreviewed);
  await formReady(popup);
  await popup.click(verdict);
  await popup.type('The heart must mediate, and the sets steal the show');
  // At once, as a click elsewhere does: nothing waits for an answer.
  await popup.close();
  await chromium.stopWorker();
  await page.close();

  const again = await openOn(addresses.unreviewed);
  await again.popup.until(`${contentOf(verdict)} === 'The heart must mediate, and the sets steal the show'`);
  await again.popup.until(says('Draft from earlier'));
  await again.popup.evaluate(pressButton('Discard'));
  await again.popup.until(`${contentOf(verdict)} === ''`);
  await again.popup.close();
  await again.page.close();
});

test('a mini-review by keyboard: stars, verdict, pros and cons with Enter for the next, saved with Ctrl and Enter', async () => {
  const { page, popup } = await openOn(addresses.unreviewed);
  expect(chromium.hasCard(page)).toBe(false);

  await formReady(popup);
  for (const key of ['4', 'ArrowRight']) await popup.press(key);
  await popup.until(`document.querySelector('[role=slider]')?.ariaValueNow === '4.5'`);
  await popup.click(verdict);
  await popup.type('A city as the star');
  await popup.click('[aria-label="Pro 1"]');
  await popup.type('The sets');
  await popup.press('Enter');
  await popup.until(`document.activeElement?.ariaLabel === 'Pro 2'`);
  await popup.type('The robot');
  await popup.click('[aria-label="Con 1"]');
  await popup.type('The moral');
  await draftKept(popup);
  await popup.press('Enter', ['Control']);

  // The page's card comes up at once, without a reload and with the popup still open.
  const card = await chromium.findCard(page);
  await card.getByText('A city as the star').waitFor();
  expect(await card.locator('.pros-and-cons-pros li').allTextContents()).toEqual(['The sets', 'The robot']);
  expect(await card.locator('.pros-and-cons-cons li').allTextContents()).toEqual(['The moral']);
  await card.getByText('4.5/5', { exact: true }).waitFor();
  await popup.until(says('Saved.'));
  await popup.close();
  await page.close();
});

test('a changed review shows on the card of an open page at once, and no draft is left of it', async () => {
  const { page, popup } = await openOn(addresses.unreviewed);
  const card = await chromium.findCard(page);
  await card.getByText('A city as the star').waitFor();
  await popup.until(pressButton('Edit'));
  await formReady(popup);
  await popup.until(`${contentOf(verdict)} === 'A city as the star'`);
  await popup.click(verdict);
  await popup.press('End');
  await popup.type(', and its clock');
  await draftKept(popup);
  await popup.press('Enter', ['Control']);
  await card.getByText('A city as the star, and its clock').waitFor();
  await popup.close();

  const again = await chromium.clickAction(page);
  await again.until(pressButton('Edit'));
  await again.until(`${contentOf(verdict)} === 'A city as the star, and its clock'`);
  expect(await again.evaluate(says('Draft from earlier'))).toBe(false);
  await again.close();
  await page.close();
});

test('a deleted review leaves the card, and comes back with undo', async () => {
  const { page, popup } = await openOn(addresses.unreviewed);
  await chromium.findCard(page);
  await popup.until(pressButton('Delete'));
  await waitFor('the card to go', () => !chromium.hasCard(page));
  await popup.until(pressButton('Undo'));
  const card = await chromium.findCard(page);
  await card.getByText('A city as the star').waitFor();
  await popup.close();
  await page.close();
});

test('under another’s review stands a note of one’s own, which the card shows too', async () => {
  await chromium.ask('addStarters', null);
  const { page, popup } = await openOn(addresses.ballerina);
  await formReady(popup);
  await popup.click('summary');
  await popup.click('.note-form textarea');
  await popup.type('Seen it in a full house');
  await popup.until(pressButton('Save the note'));
  const card = await chromium.findCard(page);
  await card.getByText('Seen it in a full house').waitFor();
  await popup.close();
  await page.close();
});

test('on a page of no film the popup searches the library, and adds a film by hand', async () => {
  const { page, popup } = await openOn(addresses.person);
  await popup.until(says('No film was seen on this page.'));
  await popup.click('input[type=search]');
  await popup.type('metrop');
  await popup.until(`!${says('Ballerina')} && ${says('Metropolis')}`);
  await popup.evaluate(pressButton('Add a film by hand'));
  // The title comes first and has the focus.
  await popup.until(`document.activeElement?.matches('form input')`);
  await popup.type('The Third Man');
  await popup.click(verdict);
  await popup.type('Zither and shadows');
  await popup.press('Enter', ['Control']);
  await popup.until(says('Saved.'));
  await popup.close();
  const { items } = await chromium.ask('listReviews', { query: 'third man', bin: false, after: null });
  expect(items.map(({ title, verdict: said }) => [title, said])).toEqual([['The Third Man', 'Zither and shadows']]);
  await page.close();
});

test('where the popup is switched off for a site, the card goes at once and comes back with the switch', async () => {
  const page = await chromium.open(addresses.ballerina);
  await chromium.findCard(page);
  const popup = await chromium.clickAction(page);
  await popup.click('[role=switch]');
  await waitFor('the card to go', () => !chromium.hasCard(page));
  await popup.click('[role=switch]');
  await chromium.findCard(page);
  await popup.close();
  await page.close();
});
