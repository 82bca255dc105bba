import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from './support/launch-firefox.ts';
import { onServer, otherPages, otherSites } from './support/other-sites.ts';
import { waitFor } from './support/wait-for.ts';

let firefox: Firefox;
let options: Page;
beforeAll(async () => {
  firefox = await launchFirefox(otherPages);
  await firefox.ask('addStarters', null);
  options = await firefox.openOwn('options.html#sites');
});
afterAll(() => firefox.close());

const says = (page: Page, text: string) =>
  waitFor(`“${text}”`, () => page.evaluate((sought) => document.body.textContent.includes(sought), text));

/** Names a host as a person does: the browser asks for its permission at a real click only. */
async function name(address: string) {
  await options.bringToFront();
  const field = await waitFor('the field', () => options.$('.own-sites-form input'));
  await field.type(address);
  await (await options.$('.own-sites-form button'))?.click();
}

async function remove(host: string) {
  await options.bringToFront();
  const button = await waitFor(`a button to remove ${host}`, async () => {
    for (const one of await options.$$('.own-sites-one')) {
      if (await one.evaluate((row, sought) => row.textContent.includes(sought), host)) {
        return await one.$('.own-sites-actions button:last-child');
      }
    }
    return null;
  });
  await button.click();
  await says(options, `No card comes up on ${host} any more.`);
}

test('in Firefox a site that the user has named gets its cards, and none after it is removed', async () => {
  const film = await firefox.open(otherSites.film);
  expect(await firefox.hasCard(film)).toBe(false);
  await name('films.example');
  await says(options, 'Cards come up there');
  await film.bringToFront();
  await firefox.findCard(film);
  await film.reload();
  await firefox.findCard(film);

  await remove('films.example');
  await film.bringToFront();
  await waitFor('the card to go', async () => !(await firefox.hasCard(film)));
  await film.reload();
  const later = await firefox.open(otherSites.bare);
  expect(await firefox.hasCard(film)).toBe(false);
  await later.close();
  await film.close();
});

test('in Firefox a server at home is known with its port, and its films from route to route', async () => {
  const page = await firefox.open(otherSites.server);
  await name('nas.home:8096');
  await says(options, 'nas.home:8096');
  await page.bringToFront();
  await page.evaluate((hash) => location.assign(hash), onServer);
  await firefox.findCard(page);
  await page.evaluate(() => location.assign('#/home.html'));
  await waitFor('the card to go', async () => !(await firefox.hasCard(page)));
  await remove('nas.home:8096');
  await page.close();
});
