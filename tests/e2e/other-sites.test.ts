import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionPopup } from './support/action-popup.ts';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { onServer, otherPages, otherSites } from './support/other-sites.ts';
import { waitFor } from './support/wait-for.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({ ...filmPages, ...otherPages });
  await chromium.ask('addStarters', null);
});
afterAll(() => chromium.close());

const says = (popup: ActionPopup, text: string) =>
  popup.until(`document.body.textContent.includes(${JSON.stringify(text)})`);
const verdict = 'The story fits on a ticket stub';

async function openOn(url: string) {
  const page = await chromium.open(url);
  return { page, popup: await chromium.clickAction(page) };
}

/** What the page has in its document; nothing of ours may be left there. */
const contentOf = (page: Awaited<ReturnType<Chromium['open']>>) =>
  page.evaluate(() => document.documentElement.outerHTML);

test('on a site of no list nothing comes up by itself; a click on the icon shows the film and its reviews, and leaves nothing behind', async () => {
  const page = await chromium.open(otherSites.film);
  const before = await contentOf(page);
  const popup = await chromium.clickAction(page);
  await says(popup, 'Ballerina (2025)');
  await says(popup, verdict);
  await says(popup, 'Cards do not come up by themselves on films.example.');
  await popup.close();
  expect(await contentOf(page)).toBe(before);
  expect(chromium.hasCard(page)).toBe(false);
  await page.close();
});

test('“always look” brings the card at once, after a reload and after a restart of the background; “stop” takes it away', async () => {
  await chromium.grantHost('*://films.example/*');
  const { page, popup } = await openOn(otherSites.film);
  await says(popup, 'Always look on this site');
  await popup.click('.host-offer button');
  await says(popup, 'Cards come up by themselves on films.example from now on.');
  await chromium.findCard(page);
  await popup.close();

  await page.reload();
  await (await chromium.findCard(page)).getByText(verdict).first().waitFor();
  await chromium.stopWorker();
  await page.reload();
  await chromium.findCard(page);

  const about = await openOn(otherSites.about);
  await says(about.popup, 'Cards come up by themselves on films.example.');
  expect(chromium.hasCard(about.page)).toBe(false);
  await about.popup.click('.host-offer button');
  await says(about.popup, 'No card comes up by itself on films.example any more.');
  await about.popup.close();
  await about.page.close();
  await waitFor('the card to go', () => !chromium.hasCard(page));
  await page.reload();
  const popupAgain = await chromium.clickAction(page);
  await says(popupAgain, 'Cards do not come up by themselves on films.example.');
  expect(chromium.hasCard(page)).toBe(false);
  await popupAgain.close();
  await page.close();
});

test('a server at home is named on the options page; its films are known from route to route, and removing it ends that', async () => {
  for (const scheme of ['http', 'https']) await chromium.grantHost(`${scheme}://nas.home:8096/*`);
  const page = await chromium.open(otherSites.server);
  const options = await chromium.openOwn('options.html#sites');
  const field = options.getByRole('textbox', { name: 'Address' });
  await field.fill('ftp://nas.home');
  await field.press('Enter');
  await options.getByText('Only web pages can be read').waitFor();
  await field.fill('http://nas.home:8096/web/#/home.html');
  await field.press('Enter');
  await options.getByRole('listitem').filter({ hasText: 'nas.home:8096' }).getByText('Cards come up there').waitFor();

  await page.bringToFront();
  await page.evaluate((hash) => location.assign(hash), onServer);
  await (await chromium.findCard(page)).getByText(verdict).first().waitFor();
  await page.evaluate(() => location.assign('#/details?id=ffffffffffffffffffffffffffffffff'));
  await waitFor('the card to go', () => !chromium.hasCard(page));
  await page.goBack();
  await chromium.findCard(page);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove nas.home:8096' }).click();
  await options.getByText('No card comes up on nas.home:8096 any more.').waitFor();
  await page.bringToFront();
  await waitFor('the card to go', () => !chromium.hasCard(page));
  await page.reload();
  const worker = chromium.context.serviceWorkers()[0];
  const registered = await worker?.evaluate(() =>
    (
      globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<object[]> } } }
    ).chrome.scripting.getRegisteredContentScripts(),
  );
  expect(registered).toEqual([]);
  expect(chromium.hasCard(page)).toBe(false);
  await page.close();
  await options.close();
});

test('a review is written there as anywhere, and is about the film', async () => {
  const { page, popup } = await openOn(otherSites.film);
  await popup.click('textarea.take-form-verdict');
  await popup.type('Seen on another site');
  await popup.press('Enter', ['Control']);
  await says(popup, 'Saved.');
  await popup.close();
  await page.close();
  const film = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(film);
  await card.getByText('Seen on another site').first().waitFor();
  await film.close();
});

test.each([
  [otherSites.bare, 'No film was seen on this page.'],
  [otherSites.pdf, 'This is a PDF, in which no film can be read.'],
  ['chrome://version/', 'The browser keeps this page closed to extensions'],
  [`file://${import.meta.filename}`, 'This is a file on your computer'],
])('on %s the popup says: %s', async (url, sentence) => {
  const { page, popup } = await openOn(url);
  await says(popup, sentence);
  expect(await popup.evaluate(`document.querySelector('.host-offer') === null`)).toBe(true);
  await popup.close();
  await page.close();
});
