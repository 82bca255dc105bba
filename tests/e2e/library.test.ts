import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFilm } from '../../lib/film/film.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { makeTake } from '../../lib/review/take.ts';
import type { LibraryEntry } from '../../lib/store/library-entry.ts';
import { bringIn } from './support/bring-in.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

let chromium: Chromium;
let page: Page;

/** Six hundred films of as many titles, two reviews of one under two titles, and one word that stands in a text only. */
function made(): LibraryEntry[] {
  const now = new Date('2026-01-01T00:00:00Z');
  const entry = (id: string, title: string, said: object): LibraryEntry => ({
    kind: 'review',
    review: makeReview(makeTake(makeFilm({ title, year: 1961 }), said), { id, origin: { kind: 'mine' }, now }),
  });
  const films = Array.from({ length: 600 }, (_, n) =>
    entry(`r${String(n).padStart(3, '0')}`, `Take ${n}`, { stance: n % 3 === 0 ? 'avoid' : 'recommended' }),
  );
  return [
    ...films,
    entry('long', 'The Long Take', { verdict: 'Worth the wait.', intro: 'It has a zeppelin in it.' }),
    entry('lange', 'Die lange Einstellung', { verdict: 'Das Warten lohnt.' }),
  ];
}

beforeAll(async () => {
  chromium = await launchChromium({});
  await bringIn(chromium.ask, made());
  page = await chromium.openOwn('options.html#library');
  await page.locator('[role=grid][aria-busy=false]').waitFor();
});
afterAll(() => chromium.close());

const go = async (hash: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator('[role=grid][aria-busy=false]').waitFor();
};
const rows = () => page.getByRole('row');
const status = (text: string) => page.locator('.options-library-count', { hasText: text }).waitFor();
const hash = () => page.evaluate(() => location.hash);

test('six hundred reviews are a grid of which some dozens are drawn, to the last of them', async () => {
  await go('#library?sort=title');
  await status('602 reviews');
  expect(await rows().count()).toBeLessThan(60);
  await rows().first().focus();
  await page.keyboard.press('End');
  await page.getByRole('link', { name: /^Take 99 / }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('602');
});

test('a search finds titles at once and then the texts, and stands in the address', async () => {
  await go('#library');
  await page.keyboard.press('/');
  await page.keyboard.type('zepp');
  await page.getByRole('link', { name: /^The Long Take/ }).waitFor();
  await status('1 review');
  expect(await hash()).toBe('#library?q=zepp');
  await page.getByRole('searchbox').fill('');
  await status('602 reviews');
});

test('filters and groups stand in the address, and Back goes through them', async () => {
  await go('#library');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('avoid');
  await status('200 reviews');
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('decade');
  await page.getByRole('rowheader', { name: /1960s/ }).waitFor();
  expect(await hash()).toBe('#library?stance=avoid&group=decade');
  await page.reload();
  await page.getByRole('rowheader', { name: /1960s/ }).waitFor();
  await page.goBack();
  await waitFor('the list without groups', async () => (await page.getByRole('rowheader').count()) === 0);
  await page.goBack();
  await status('602 reviews');
});

test('several are selected with the shift key, go to the bin, and are put back there', async () => {
  await go('#library?sort=title');
  await rows().first().waitFor();
  await page.getByRole('checkbox').nth(0).click();
  await page
    .getByRole('checkbox')
    .nth(4)
    .click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'Selected reviews' });
  await bar.getByText('5 selected').waitFor();
  await bar.getByRole('button', { name: 'Move to the bin' }).click();
  await page.getByText('5 reviews in the bin.').waitFor();
  await status('597 reviews');
  await page.getByRole('link', { name: '5 in the bin' }).click();
  await page.getByRole('checkbox').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Control+a');
  await page.getByText('5 selected').waitFor();
  await page.getByRole('region', { name: 'Selected reviews' }).getByRole('button', { name: 'Put back' }).click();
  await page.getByText('5 reviews back in the library.').waitFor();
  await waitFor('the whole library', async () => (await chromium.ask('readCounts', null)).reviews === 602);
});

test('by keys alone a review is found, opened, closed, selected and given to the bin', async () => {
  await go('#library');
  await page.keyboard.press('/');
  await page.keyboard.type('take 59');
  await status('11 reviews');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: /^Take 59/ }).waitFor();
  await page.keyboard.press('Escape');
  await waitFor('the list alone', async () => (await page.getByRole('region', { name: /^Take 59/ }).count()) === 0);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByText('1 selected').waitFor();
  await page.keyboard.press('Delete');
  await page.getByText('1 review in the bin.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await waitFor('the whole library', async () => (await chromium.ask('readCounts', null)).reviews === 602);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
});

describe('two films that are one', () => {
  const filmOf = async (id: string) => (await chromium.ask('readFilm', { id }))?.reviews.map((one) => one.id).sort();

  test('are made one, shown with all their reviews, and are two again by Undo', async () => {
    await go('#library?q=einstellung');
    await page.getByRole('checkbox').first().click();
    await page.getByRole('searchbox').fill('long take');
    await page.getByRole('checkbox', { name: /The Long Take/ }).click();
    await page.getByText('2 selected').waitFor();
    await page.getByRole('button', { name: 'Are one film…' }).click();
    await page.getByRole('radio', { name: /The Long Take/ }).check();
    await page.getByRole('button', { name: 'Make them one' }).click();
    await page.getByText('They are one film now.').waitFor();
    expect(await filmOf('lange')).toEqual(['lange', 'long']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await waitFor('two films', async () => (await filmOf('lange'))?.length === 1);
  });

  test('are made two where they were taken for one', async () => {
    await chromium.ask('mergeFilms', { ids: ['lange'], into: 'long' });
    await go('#library/film/long');
    const pane = page.getByRole('region', { name: /^The Long Take/ });
    await pane.getByText('2 reviews').waitFor();
    await pane.locator('li', { hasText: 'Das Warten' }).getByRole('checkbox').check();
    await pane.getByRole('button', { name: /about another film/ }).click();
    await pane.getByRole('textbox', { name: 'Its year' }).fill('1999');
    await pane.getByRole('button', { name: 'Make it a film of its own' }).click();
    await pane.getByText('1 review').waitFor();
    expect(await filmOf('lange')).toEqual(['lange']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await pane.getByText('2 reviews').waitFor();
  });
});

test('the address bar finds a review behind its keyword', async () => {
  const [worker] = chromium.context.serviceWorkers();
  const opened = chromium.context.waitForEvent('page');
  await worker?.evaluate(() => {
    const { omnibox } = (globalThis as unknown as { chrome: { omnibox: { onInputEntered: EventOfTheirs } } }).chrome;
    omnibox.onInputEntered.dispatch('zzz nothing', 'newForegroundTab');
  });
  const tab = await opened;
  await tab.waitForURL(/options\.html#library\?q=zzz\+nothing$/);
  await tab.close();
});

interface EventOfTheirs {
  dispatch(...said: string[]): void;
}
