import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

/** As the mailing that led there has it. */
const blog = 'https://laterow.example/reviews/the-salt-road/?utm_source=letter';
const blogPage = readFileSync(new URL('../fixtures/web/blog-review.html', import.meta.url), 'utf8');
const saltRoad = 'https://www.imdb.com/title/tt7777001/';
const filmPage = `<!doctype html><html lang="en"><title>The Salt Road (2019) - IMDb</title>
  <script type="application/ld+json">{"@type":"Movie","name":"The Salt Road","datePublished":"2019-05-03",
  "url":"${saltRoad}","director":[{"@type":"Person","name":"Ilse Marren"}]}</script><h1>The Salt Road</h1></html>`;

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({ ...filmPages, [blog]: blogPage, [saltRoad]: filmPage });
});
afterAll(() => chromium.close());

const clipButton = `[...document.querySelectorAll('button:enabled')].find((one) => one.textContent.startsWith('Clip this review'))`;

/** Clips the page from the popup under the toolbar icon; resolves to the page where it is checked. */
async function clip(page: Page): Promise<Page> {
  const popup = await chromium.clickAction(page);
  await popup.until(clipButton);
  const opened = chromium.context.waitForEvent('page');
  // the popup goes with the click that opens the tab
  await popup.evaluate(`void setTimeout(() => ${clipButton}.click())`);
  const desk = await opened;
  await desk.waitForURL(/\/clip\.html#/);
  return desk;
}

const marks = (desk: Page) => desk.locator('.article-text mark').allTextContents();
const session = (desk: Page) =>
  desk.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { session: { get(): Promise<object> } } } })
      .chrome;
    return Object.keys(await storage.session.get()).filter((name) => name.startsWith('clipping:'));
  });

test('a review on a blog is clipped from the popup, checked beside its words, and comes up on the film’s page', async () => {
  const page = await chromium.open(blog);
  const before = await page.content();
  const desk = await clip(page);

  await desk.getByRole('textbox', { name: 'Title' }).waitFor();
  const field = (name: string) => desk.getByRole('textbox', { name, exact: true });
  expect(await field('Title').inputValue()).toBe('The Salt Road');
  expect(await field('Year').inputValue()).toBe('2019');
  expect(await field('Director').inputValue()).toBe('Ilse Marren');
  expect(await field('Author').inputValue()).toBe('Tomas Quill');
  expect(await field('Published by').inputValue()).toBe('Late Row');
  expect(await field('Published on').inputValue()).toBe('2019-06-11');
  expect(await field('Web address').inputValue()).toBe('https://laterow.example/reviews/the-salt-road/');
  await field('Pro 2').focus();
  expect(await marks(desk)).toEqual(['An opening hour of rare patience', 'Three faces that one does not forget']);
  await field('Verdict').focus();
  expect(await marks(desk)).toEqual([
    'Half a masterpiece, and the other half is watchable: see it for the lake, forgive it the luggage.',
  ]);
  await field('Author').focus();
  expect(await marks(desk)).toEqual(['Tomas Quill']);
  expect(await desk.locator('.article-text').textContent()).not.toMatch(/newsletter|Our ten best/);
  expect(await session(desk)).toHaveLength(1);

  await field('Con 1').fill('One suitcase too many');
  await desk.getByRole('button', { name: 'Save this review' }).click();
  await desk.getByText('“The Salt Road” is in your library.').waitFor();
  await waitFor('the clipping to be gone', async () => (await session(desk)).length === 0);
  expect(await page.content()).toBe(before);
  await page.close();
  await desk.close();

  const film = await chromium.open(saltRoad);
  const card = await chromium.findCard(film);
  await card.getByText('Half a masterpiece').waitFor();
  expect(await card.locator('.pros-and-cons-cons li').allTextContents()).toEqual([
    'One suitcase too many',
    'The score never lets go',
  ]);
  await card.getByText('Review by Tomas Quill, Late Row').waitFor();
  const link = card.getByRole('link', { name: /The review on the web/ });
  expect(await link.getAttribute('href')).toBe(
    'https://laterow.example/reviews/the-salt-road/#:~:text=Half%20a%20masterpiece%2C%20and,forgive%20it%20the%20luggage.',
  );
  await film.close();
});

test('what is selected on the page is what is clipped', async () => {
  const page = await chromium.open(blog);
  await page.evaluate(() => {
    const paragraph = document.querySelectorAll('article > p')[2];
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  const desk = await clip(page);
  const text = desk.getByRole('region', { name: 'What you had selected' });
  await text.waitFor();
  expect(await text.textContent()).toContain('Then the plot arrives');
  expect(await text.textContent()).not.toContain('Half a masterpiece');
  await desk.getByRole('button', { name: 'Read the whole article instead' }).click();
  await desk.getByRole('region', { name: 'The article as it was read' }).getByText('Half a masterpiece').waitFor();
  await desk.close();
  await page.close();
});

test('a clipping goes with the page where it is checked', async () => {
  const page = await chromium.open(blog);
  const desk = await clip(page);
  const address = desk.url();
  await desk.getByRole('textbox', { name: 'Title' }).waitFor();
  await desk.close();
  const again = await chromium.openOwn('options.html');
  await waitFor('the clipping to be gone', async () => (await session(again)).length === 0);
  await again.close();
  const late = await chromium.open(address);
  await late.getByText('This clipping is gone').waitFor();
  await late.close();
  await page.close();
});

test('a page that the browser keeps closed says so in the popup, where nothing is offered to be clipped', async () => {
  const page = await chromium.open('chrome://version/');
  const popup = await chromium.clickAction(page);
  await popup.until(`document.body.textContent.includes('keeps this page closed')`);
  expect(await popup.evaluate(`${clipButton} === undefined`)).toBe(true);
  await popup.close();
  await page.close();
});

test('a listed film page can be clipped too, beside the form', async () => {
  const page = await chromium.open(addresses.unreviewed);
  const popup = await chromium.clickAction(page);
  await popup.until(clipButton);
  await popup.close();
  await page.close();
});

/** A click in the page's menu, which no headless browser opens: the browser's own event, with what it would carry. */
async function choose(page: Page, id: string, selectionText?: string): Promise<void> {
  await page.bringToFront();
  const worker = await waitFor('the worker', () => chromium.context.serviceWorkers()[0]);
  await worker.evaluate(
    async ([menuItemId, pageUrl, text]) => {
      interface Menus {
        onClicked: { dispatch(info: object, tab: object): void };
      }
      const { contextMenus, tabs } = (
        globalThis as unknown as {
          chrome: { contextMenus: Menus; tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } };
        }
      ).chrome;
      const all = await tabs.query({});
      const tab = all.find(({ url }) => url === pageUrl) ?? (await tabs.query({ active: true })).at(0);
      contextMenus.onClicked.dispatch({ menuItemId, pageUrl, ...(text && { selectionText: text }) }, tab ?? {});
    },
    [id, page.url(), selectionText] as const,
  );
}

/** What stands on the icon while the page is in front. */
async function badgeOn(page: Page): Promise<string> {
  const worker = await waitFor('the worker', () => chromium.context.serviceWorkers()[0]);
  return worker.evaluate(async (url) => {
    const { action, tabs } = (
      globalThis as unknown as {
        chrome: {
          action: { getBadgeText(of: object): Promise<string> };
          tabs: { query(of: object): Promise<{ id: number }[]> };
        };
      }
    ).chrome;
    return action.getBadgeText({ tabId: (await tabs.query({ url })).at(0)?.id });
  }, page.url());
}

test('the menu of a page has the entries, once each, also after the worker has been stopped', async () => {
  await chromium.stopWorker();
  await chromium.ask('readCounts', null);
  const worker = await waitFor('the worker', () => chromium.context.serviceWorkers()[0]);
  const taken = await worker.evaluate(async () => {
    interface Menus {
      create(entry: object, done: () => void): void;
    }
    const { chrome } = globalThis as unknown as {
      chrome: { contextMenus: Menus; runtime: { lastError?: { message: string } } };
    };
    const ids = ['clip', 'add-pro', 'add-con', 'add-verdict', 'add-note'];
    const tryOne = (id: string) =>
      new Promise<string>((resolve) => {
        chrome.contextMenus.create({ id, title: id }, () => resolve(chrome.runtime.lastError?.message ?? 'was free'));
      });
    return Promise.all(ids.map(tryOne));
  });
  expect(taken).toEqual(taken.map(() => expect.stringContaining('duplicate id')));
});

test('words selected on a film’s page go into one’s own review; the icon says so, the popup has the undo', async () => {
  const page = await chromium.open(addresses.unreviewed);
  await choose(page, 'add-pro', 'The sets steal the show');
  const card = await chromium.findCard(page);
  await card.getByText('The sets steal the show').waitFor();
  expect(await card.locator('.pros-and-cons-pros li').allTextContents()).toEqual(['The sets steal the show']);
  await choose(page, 'add-verdict', 'A city as the star');
  await card.getByText('A city as the star').waitFor();
  await choose(page, 'add-verdict', 'Another verdict');
  await card.getByText('Another verdict').waitFor();

  await waitFor('a plus on the icon', async () => (await badgeOn(page)) === '+');
  const popup = await chromium.clickAction(page);
  await popup.until(
    `document.body.textContent.includes('There is a verdict already: added as a note to your review of “Metropolis”.')`,
  );
  await popup.until(
    `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Undo')?.click() ?? true`,
  );
  await popup.until(`document.body.textContent.includes('It is taken back.')`);
  await popup.close();
  expect(await badgeOn(page)).not.toBe('+');
  await card.getByText('Another verdict').waitFor({ state: 'detached' });
  await card.getByText('A city as the star').waitFor();
  await page.close();
});

test('on a page of which nobody knows the film it is asked; on one that was clipped it is known', async () => {
  const unknown = 'https://laterow.example/essays/lakes/';
  chromium.web.play(unknown, '<title>On lakes</title><p>Some lakes are better than others.</p>');
  const page = await chromium.open(unknown);
  const opened = chromium.context.waitForEvent('page');
  await choose(page, 'add-con', 'Some lakes are better than others.');
  const asking = await opened;
  await asking.getByRole('heading', { name: 'Which film is this about?' }).waitFor();
  await asking.getByRole('button', { name: '“The Salt Road”, which you clipped last' }).click();
  await asking.getByText('Added as a con to a new review of “The Salt Road”.').waitFor();
  await asking.getByRole('button', { name: 'Undo' }).click();
  await asking.getByText('It is taken back.').waitFor();
  await asking.getByRole('textbox', { name: 'Title' }).fill('Lakes of the World');
  await asking.getByRole('button', { name: 'Add it there' }).click();
  await asking.getByText('Added as a con to a new review of “Lakes of the World”.').waitFor();
  await asking.close();

  await choose(page, 'add-con', 'And some are worse.');
  await waitFor('the second con', async () => {
    const { items } = await chromium.ask('listReviews', { query: 'lakes of the world', bin: false, after: null });
    const review = items[0] && (await chromium.ask('readReview', { id: items[0].id }));
    return review?.cons.length === 2;
  });
  await page.close();
});

test('where the menu can clip nothing, a page says why', async () => {
  const page = await chromium.open('https://laterow.example/essays/lakes/');
  const opened = chromium.context.waitForEvent('page');
  // dispatched, the event brings no right to the page: to the extension it is one that is kept closed
  await choose(page, 'clip');
  const desk = await opened;
  await desk.getByRole('heading', { name: 'Nothing to check' }).waitFor();
  await desk.getByText('keeps this page closed').waitFor();
  await desk.close();
  await page.close();
});

test('a hostile article is text and nothing more: names that stand in for functions, scripts, links, foreign addresses', async () => {
  const url = 'https://hostile.example/review/';
  const data = {
    '@type': 'Review',
    itemReviewed: { '@type': 'Movie', name: '<img src=x onerror=alert(1)>', sameAs: 'javascript:alert(1)' },
    author: { name: '"><script>document.title=1</script>' },
    __proto__x: 1,
    url: 'javascript:alert(1)',
  };
  const text = blogPage
    .replace(
      /<script type[\s\S]*?<\/script>/,
      `<script type="application/ld+json">${JSON.stringify(data).replace('__proto__x', '__proto__').replaceAll('</', '<\\/')}</script>`,
    )
    .replace('https://laterow.example/reviews/the-salt-road/', 'javascript:alert(document.domain)')
    .replace(
      '<article>',
      `<img name="querySelectorAll"><img name="cloneNode"><form name="body"><input name="nodeName"><input id="childNodes"></form>
       <iframe name="documentElement"></iframe><embed name="createTreeWalker"><form id="title"><input name="getAttribute"></form>
       <script>Node.prototype.cloneNode = Document.prototype.querySelectorAll = () => { throw document.title = 'caught' }</script>
       <article onclick="alert(1)"><a href="javascript:alert(1)">link</a>${'<div>'.repeat(400)}${'<b>'.repeat(400)}${'</b>'.repeat(400)}${'</div>'.repeat(400)}
       ${'<i></i>'.repeat(60_000)}`,
    );
  chromium.web.play(url, text);
  const page = await chromium.open(url);
  const desk = await clip(page);
  await desk.getByRole('textbox', { name: 'Verdict', exact: true }).waitFor();
  expect(await desk.getByRole('textbox', { name: 'Verdict', exact: true }).inputValue()).toContain(
    'Half a masterpiece',
  );
  expect(await desk.getByRole('textbox', { name: 'Web address' }).inputValue()).toBe(url);
  expect(await desk.locator('img, .clip script, a[href^="javascript"]').count()).toBe(0);
  expect(await desk.title()).toBe('Check the review – Lobby Card');
  await desk.close();

  await page.evaluate(() => {
    const many = document.createElement('article');
    for (let at = 0; at < 120_000; at += 1) many.append(document.createElement('i'));
    document.scripts[0]?.after(many);
  });
  const popup = await chromium.clickAction(page);
  await popup.until(clipButton);
  await popup.evaluate(`${clipButton}.click()`);
  await popup.until(`document.body.textContent.includes('too large to be read whole')`);
  await popup.close();
  await page.close();
});
