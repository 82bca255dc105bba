import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Firefox, launchFirefox } from './support/launch-firefox.ts';
import { listForeignRequests } from './support/list-foreign-requests.ts';
import { waitFor } from './support/wait-for.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox(filmPages);
  await firefox.ask('addStarters', null);
});
afterAll(() => firefox.close());

const says = (frame: Frame | Page, text: string) =>
  waitFor(`“${text}”`, () => frame.evaluate((sought) => document.body.textContent.includes(sought), text));

/** Clicks what has this label or these words, once it can be clicked. */
const click = (frame: Frame | Page, name: string) =>
  waitFor(`a button “${name}”`, () =>
    frame.evaluate((sought) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
      const found = buttons.find((button) => (button.ariaLabel ?? button.textContent.trim()).startsWith(sought));
      found?.click();
      return found !== undefined;
    }, name),
  );

test('a film page with a stored review shows the card: verdict, pros and cons, cast, and why it matched', async () => {
  const page = await firefox.open(addresses.ballerina);
  const card = await firefox.findCard(page);
  await says(card, 'The story fits on a ticket stub');
  await says(card, 'Ana de Armas as Eve Macarro');
  await says(card, 'same IMDb id');
  expect(await card.$$eval('.pros-and-cons-line', (lines) => lines.length)).toBe(7);
  await page.close();
});

test('the card stands at the corner of the window and is what a click there meets, though the page styles everything away', async () => {
  const page = await firefox.open(addresses.hostile);
  const card = await firefox.findCard(page);
  await says(card, 'The story fits on a ticket stub');
  const size = await waitFor('the card to fill its frame', () =>
    card.evaluate(() => {
      const { width, height } = (document.querySelector('section') as Element).getBoundingClientRect();
      return width > 300 && height > 300 ? { width, height } : null;
    }),
  );
  const middle = { x: 1264 - size.width / 2, y: 784 - size.height / 2 };
  expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.nodeName, middle)).toBe('DIV');
  await page.close();
});

test('a page with no stored review is left as it was served', async () => {
  const page = await firefox.open(addresses.unreviewed);
  const later = await firefox.open(addresses.ballerina);
  await firefox.findCard(later);
  await later.close();
  expect(await firefox.hasCard(page)).toBe(false);
  const seen = await page.evaluate(() => {
    const notes = globalThis as unknown as { namesAtStart: string[]; changes: string[] };
    return {
      changes: notes.changes,
      names: Object.getOwnPropertyNames(globalThis).filter(
        (name) => ![...notes.namesAtStart, 'namesAtStart', 'changes'].includes(name),
      ),
    };
  });
  expect(seen).toEqual({ changes: [], names: [] });
  await page.close();
});

test('a card that comes up and goes is no step on the way back', async () => {
  const page = await firefox.open(addresses.person);
  const before = await page.evaluate(() => history.length);
  await page.goto(addresses.ballerina);
  await says(await firefox.findCard(page), 'ticket stub');
  const walk = (change: () => void) => page.evaluate(change);
  await walk(() => history.pushState({}, '', '/title/tt0017136/'));
  await waitFor('the card to go', async () => !(await firefox.hasCard(page)));
  await walk(() => history.back());
  await says(await firefox.findCard(page), 'ticket stub');
  await walk(() => history.forward());
  await waitFor('the card to go again', async () => !(await firefox.hasCard(page)));
  await walk(() => history.back());
  const card = await firefox.findCard(page);
  await click(card, 'Close on this page');
  await waitFor('the closed card to go', async () => !(await firefox.hasCard(page)));
  expect(await page.evaluate(() => [history.length, location.href])).toEqual([before + 2, addresses.ballerina]);
  await walk(() => history.back());
  await waitFor('the page before', async () => page.url() === addresses.person);
  await page.close();
});

test('the page cannot read the card by search or through its nodes', async () => {
  const page = await firefox.open(addresses.ballerina);
  const card = await firefox.findCard(page);
  await says(card, 'ticket stub');
  const read = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    const { find } = globalThis as unknown as { find(text: string): boolean };
    return { root: host?.shadowRoot, inner: host?.innerHTML, frames: window.length, found: find('ticket stub') };
  });
  expect(read).toEqual({ root: null, inner: '', frames: 0, found: false });
  await page.close();
});

test('by keyboard: Escape folds the card, Enter opens it again', async () => {
  const page = await firefox.open(addresses.ballerina);
  const card = await firefox.findCard(page);
  await says(card, 'ticket stub');
  const fold = await card.waitForSelector('[aria-label="Fold the card"]');
  await fold?.focus();
  await page.keyboard.press('Escape');
  await card.waitForSelector('[aria-label^="Show the card"]:focus');
  await page.keyboard.press('Enter');
  await says(card, 'ticket stub');
  await page.close();
});

test('a page that moves on without loading anew loses the card of the film it has left', async () => {
  const page = await firefox.open(addresses.ballerina);
  await firefox.findCard(page);
  await page.evaluate(() => {
    history.pushState({}, '', '/name/nm0936482/');
    document.title = 'Len Wiseman';
  });
  await waitFor('the card to go', async () => !(await firefox.hasCard(page)));
  await page.close();
});

test('what is written in the popup shows on the page’s card at once, and a draft comes back', async () => {
  const film = await firefox.open(addresses.unreviewed);
  const { tabId, popup } = await firefox.openPopup(film);
  await says(popup, 'Metropolis (1927)');
  await popup.waitForSelector('[role=slider]:focus');
  await popup.type('textarea.take-form-verdict', 'A city as the star');
  await popup.close();

  const again = await firefox.openPopup(film);
  expect(again.tabId).toBe(tabId);
  await says(again.popup, 'Draft from earlier');
  expect(await again.popup.$eval('textarea.take-form-verdict', (field) => (field as HTMLTextAreaElement).value)).toBe(
    'A city as the star',
  );
  await click(again.popup, 'Save');
  await says(again.popup, 'Saved.');
  await film.bringToFront();
  await says(await firefox.findCard(film), 'A city as the star');
  await again.popup.close();
  await film.close();
});

test('the options page tells on which site a film was read', async () => {
  const film = await firefox.open(addresses.ballerina);
  await firefox.findCard(film);
  const options = await firefox.openOwn('options.html#sites');
  await says(options, 'Fine, read today');
  await Promise.all([film.close(), options.close()]);
});

test('the library is searched, in titles and in texts, and opened by keys', async () => {
  const options = await firefox.openOwn('options.html#library');
  await says(options, 'Seven Samurai');
  await options.keyboard.press('/');
  await options.keyboard.type('proverbs');
  await says(options, 'Casablanca');
  await waitFor('the others to go', () => options.evaluate(() => document.querySelectorAll('[role=row]').length === 1));
  expect(await options.evaluate(() => location.hash)).toBe('#library?q=proverbs');
  await options.keyboard.press('ArrowDown');
  await options.keyboard.press('Enter');
  await options.waitForSelector('.whole-review');
  await options.close();
});

test('a setting takes effect in an open tab', async () => {
  const film = await firefox.open(addresses.ballerina);
  await firefox.findCard(film);
  const options = await firefox.openOwn('options.html#settings');
  const choose = async (value: string) => {
    await options.bringToFront();
    await options.waitForSelector(`input[value=${value}]`);
    await options.$eval(`input[value=${value}]`, (input) => (input as HTMLInputElement).click());
    await film.bringToFront();
  };
  await choose('off');
  await waitFor('the card to go', async () => !(await firefox.hasCard(film)));
  await choose('open');
  await firefox.findCard(film);
  await options.close();
  await film.close();
});

test('where Firefox lets the card come up nowhere, the welcome page asks for it, and a page has its card then', async () => {
  const origins = ['https://*.imdb.com/*', 'https://letterboxd.com/*'];
  const welcome = await firefox.openOwn('welcome.html');
  await welcome.evaluate(async (given) => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove(what: object): Promise<boolean> } };
    };
    await browser.permissions.remove({ origins: given });
  }, origins);
  const film = await firefox.open(addresses.ballerina);
  expect(await firefox.hasCard(film)).toBe(false);
  await welcome.bringToFront();
  // A real click: Firefox grants nothing to a script.
  const button = await welcome.waitForSelector('::-p-text(Allow these sites)');
  await button?.click();
  await says(welcome, 'It may come up on these sites');
  await film.bringToFront();
  await film.reload();
  await says(await firefox.findCard(film), 'ticket stub');
  await welcome.close();
  await film.close();
});

test('nobody was asked for anything but the pages that were opened', () => {
  expect(listForeignRequests(firefox.web.requests, Object.values(addresses))).toEqual([]);
});

test('the page’s menu is filled, and what is clipped is checked on a page that gets it by its ticket', async () => {
  const own = await firefox.openOwn('options.html');
  const ticket = 'a-ticket';
  await own.evaluate(async (name) => {
    const { storage } = (
      globalThis as unknown as { browser: { storage: { session: { set(items: object): Promise<void> } } } }
    ).browser;
    const article =
      '# Review: The Salt Road (2019)\n\nRating: 7/10\n\n## Pros\n\n- The lake\n\n## Verdict\n\nSee it for the lake.';
    const clipping = { url: 'https://laterow.example/r', title: 'The Salt Road', article, passage: null };
    await storage.session.set({ [`clipping:${name}`]: clipping });
  }, ticket);
  const taken = await own.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { browser } = globalThis as unknown as {
          browser: {
            contextMenus: { create(entry: object, done: () => void): void };
            runtime: { lastError?: { message: string } | null };
          };
        };
        browser.contextMenus.create({ id: 'add-pro', title: 'x' }, () =>
          resolve(browser.runtime.lastError?.message ?? 'was free'),
        );
      }),
  );
  expect(taken).toMatch(/already exists|duplicate/i);
  await own.close();

  const desk = await firefox.openOwn(`clip.html#${ticket}`);
  await says(desk, 'See it for the lake.');
  await click(desk, 'Save this review');
  await says(desk, '“The Salt Road” is in your library.');
  const { items } = await firefox.ask('listReviews', { query: 'salt road', bin: false, after: null });
  expect(items.map(({ title, verdict, origin }) => ({ title, verdict, origin }))).toEqual([
    { title: 'The Salt Road', verdict: 'See it for the lake.', origin: 'clipped' },
  ]);
  await desk.close();
});

test('a page is clipped from the popup; where it is no review that is said, and it can be checked all the same', async () => {
  const page = await firefox.open(addresses.person);
  const { popup } = await firefox.openPopup(page);
  await click(popup, 'Clip this review');
  const desk = await waitFor('the page where it is checked', async () => {
    for (const one of await firefox.browser.pages()) {
      // one that has just been closed may still be listed
      if (await one.evaluate(() => location.pathname === '/clip.html').catch(() => false)) return one;
    }
    return null;
  });
  await says(desk, 'check what was found');
  await desk.close();
  await popup.close();
  await page.close();
});
