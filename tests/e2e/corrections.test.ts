import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium(filmPages);
  await chromium.ask('addStarters', null);
});
afterAll(() => chromium.close());

const says = (text: string) => `document.body.textContent.includes(${JSON.stringify(text)})`;
const pressButton = (name: string) =>
  `[...document.querySelectorAll('button:enabled')].find((button) => button.textContent.trim().startsWith(${JSON.stringify(name)})).click() ?? true`;

test('from the card any stored review is chosen for a page; the word holds on another site and is undone in the options', async () => {
  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  await card.getByRole('button', { name: 'Not this film' }).click();
  await card.getByRole('button', { name: 'This page is about …' }).click();
  await card.locator('input[type=search]:focus').waitFor();
  await page.keyboard.type('parasite');
  await card.getByText('1 found').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card.getByText('That review is shown for this film from now on.').waitFor();
  await card.getByRole('heading', { name: 'Parasite (2019)' }).waitFor();
  await card.getByText('you said so').waitFor();
  await page.close();

  // The other site shares no key with the first, but title and year.
  const elsewhere = await chromium.open(addresses.ballerinaOnLetterboxd);
  const second = await chromium.findCard(elsewhere);
  await second.getByRole('heading', { name: 'Parasite (2019)' }).waitFor();
  expect(await second.getByText('The story fits on a ticket stub').count()).toBe(0);

  const options = await chromium.openOwn('options.html#corrections');
  const rows = options.locator('.correction-list-row');
  await waitFor('both words', async () => (await rows.count()) === 2);
  await options.getByRole('button', { name: /^Undo .* is not about / }).click();
  await options.getByRole('button', { name: /^Undo .* is about Parasite/ }).click();
  await options.getByText('Nothing has been corrected.').waitFor();
  await second.getByText('The story fits on a ticket stub').waitFor();
  await options.close();
  await elsewhere.close();
});

test('from the popup a stored review is chosen for a page that offered none, and its card comes', async () => {
  const page = await chromium.open(addresses.unreviewed);
  const popup = await chromium.clickAction(page);
  await popup.until(says('This page is about …'));
  await popup.evaluate(pressButton('This page is about …'));
  await popup.until(`document.activeElement?.type === 'search'`);
  await popup.type('casab');
  await popup.until(says('1 found'));
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await popup.until(says('It is shown for this film from now on.'));
  const card = await chromium.findCard(page);
  await card.getByRole('heading', { name: /^Casablanca/ }).waitFor();
  await popup.close();
  const [correction] = await chromium.ask('listCorrections', null);
  await chromium.ask('undoCorrection', { id: correction?.id ?? '' });
  await waitFor('the card to go', () => !chromium.hasCard(page));
  await page.close();
});
