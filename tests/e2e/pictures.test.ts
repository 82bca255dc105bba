import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarDate } from '../../lib/film/calendar-date.ts';
import { makeFilm } from '../../lib/film/film.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { makeTake } from '../../lib/review/take.ts';
import { bringIn } from './support/bring-in.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({});
  const review = (title: string, stars: number, on: CalendarDate, id = title, author: string | null = null) => {
    const film = makeFilm({ title, year: 1987, directors: [`Director of ${title}`] });
    const rating = { value: stars, worst: 0, best: 5 };
    const take = makeTake(film, { rating, author, viewings: author ? [] : [{ on, rewatch: false }] });
    const origin = author ? ({ kind: 'clipped' } as const) : ({ kind: 'mine' } as const);
    return { kind: 'review' as const, review: makeReview(take, { id, origin, now: new Date(0) }) };
  };
  await bringIn(chromium.ask, [
    review('Salt', 4, '2024-03-31'),
    review('Salt', 4, '2024-03-31', 'Salt once more'),
    review('Ember', 4, '2024-03-30'),
    review('Quay', 2, '2024-03-31'),
    review('Theirs', 4, '2024-03-31', 'theirs', 'A. Critic'),
  ]);
});
afterAll(() => chromium.close());

/** The titles of the library's list, once it is narrowed so. */
async function titlesOf(page: Page, told: string): Promise<string[]> {
  await page.getByText(told, { exact: true }).waitFor();
  return (await page.locator('.library-grid .film-line-title').allTextContents()).sort();
}

test('a bar and a day lead to exactly the films that they stand for, and Back to the year that was looked at', async () => {
  const page = await chromium.openOwn('options.html#pictures?year=2024');
  await page.getByRole('link', { name: '4 stars: 2 films' }).click();
  expect(await titlesOf(page, '3 reviews, 2 films')).toEqual(['Ember', 'Salt']);

  await page.goBack();
  await page.getByRole('heading', { name: 'When you watched: 2024' }).waitFor();
  const day = page.getByRole('link', { name: '30 March: 1 film' });
  await day.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await titlesOf(page, '3 reviews, 2 films')).toEqual(['Quay', 'Salt']);
  expect(new URL(page.url()).hash).toContain('seen=2024-03-31');
});
