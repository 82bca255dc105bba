import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Review } from '../../lib/review/schema.ts';
import type { ActionPopup } from './support/action-popup.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

const filmAddress = 'https://www.imdb.com/title/tt7181546/';
const filmPage = readFileSync(new URL('../../scripts/demo/ballerina-page.html', import.meta.url), 'utf8');

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({ [filmAddress]: filmPage });
  // It comes to the front when it is there: later, it would be the tab that the popup is about.
  await waitFor('the welcome page', () => chromium.context.pages().some((page) => page.url().endsWith('welcome.html')));
});
afterAll(() => chromium?.close());

const value = (label: string) => `document.querySelector('textarea[aria-label="${label}"], ${label}')?.value`;
const verdict = 'textarea[data-one-line]';
const hasStarsFocused = `document.activeElement?.getAttribute('role') === 'slider'`;

async function findOwn(): Promise<Review | undefined> {
  const { items } = (await chromium.ask('listReviews', { query: 'ballerina', bin: false, after: null })) as {
    items: { id: string; origin: string }[];
  };
  const id = items.find(({ origin }) => origin === 'mine')?.id;
  return id === undefined ? undefined : ((await chromium.ask('readReview', { id })) as Review);
}

test('a review is written from the toolbar: stars, a sentence, saved, and the card has it at once', async () => {
  const page = await chromium.open(filmAddress);
  let popup: ActionPopup = await chromium.clickAction(page);
  await popup.until(hasStarsFocused);
  await popup.press('4');
  await popup.press('Tab');
  await popup.type('Quick on');

  // A popup closes at any click elsewhere; what was typed is there again.
  await popup.close();
  popup = await chromium.clickAction(page);
  expect(await popup.until(value(verdict))).toBe('Quick on');
  expect(await popup.evaluate(`document.body.innerText.includes('Draft from earlier')`)).toBe(true);

  await popup.press('Tab');
  await popup.type(' its feet');
  await popup.until(`${value(verdict)} === 'Quick on its feet'`);
  await popup.evaluate(`document.activeElement.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }))`);
  await popup.until(`document.body.innerText.includes('Saved.')`);
  await popup.close();

  const own = await waitFor('the review in the library', findOwn);
  expect(own).toMatchObject({ verdict: 'Quick on its feet', rating: { value: 4, worst: 0, best: 5 } });
  expect(own.film.keys).toContain('imdb:tt7181546');
  const card = await chromium.findCard(page);
  await card.getByText('Quick on its feet').waitFor();
  await page.close();
});
