import { expect, test } from 'vitest';
import { blockingKeysOf } from '../../../lib/match/blocking-keys.ts';
import type { Correction } from '../../../lib/match/correction-schema.ts';
import { changeReview } from '../../../lib/store/change-reviews.ts';
import { findCorrections, saveCorrection } from '../../../lib/store/corrections.ts';
import { mayFind } from '../../../lib/store/index/find-numbers.ts';
import { openAgain, openTestLibrary, put, review } from './support.ts';

test('a library says no to a film of which it has nothing', async () => {
  expect(await mayFind(openTestLibrary(), ['imdb:tt0069293', 't:solaris'])).toBe(false);
});

test('every key of a saved review is known once the save is acknowledged', async () => {
  const library = openTestLibrary();
  const one = review('a', { keys: ['imdb:tt0069293'], directors: ['Andrei Tarkovsky'] });
  for (const key of one.film.keys) expect(await mayFind(library, [key])).toBe(false);
  await put(library, one);
  const keys = [...one.film.keys, ...blockingKeysOf(one.film)];
  for (const key of keys) expect(await mayFind(library, [key])).toBe(true);
  for (const key of keys) expect(await mayFind(openAgain(), [key])).toBe(true);
  expect(await mayFind(library, ['imdb:tt0079944'])).toBe(false);
});

test('a key that a review has lost leads to it no more', async () => {
  const library = openTestLibrary();
  await put(library, review('a', { title: 'Solaris' }));
  expect(await mayFind(library, ['t:solaris'])).toBe(true);
  await changeReview(library, 'a', () => review('a', { title: 'Stalker' }, { revision: 2 }));
  expect(await mayFind(library, ['t:solaris'])).toBe(false);
  expect(await mayFind(library, ['t:stalker'])).toBe(true);
  await changeReview(library, 'a', () => 'gone');
  expect(await mayFind(library, ['t:stalker'])).toBe(false);
});

test('a page on which the user has only said "not this film" is looked at', async () => {
  const library = openTestLibrary();
  const correction: Correction = {
    id: 'c',
    madeAt: '2026-01-01T00:00:00.000Z',
    says: 'different',
    page: { site: 'imdb', url: 'https://www.imdb.com/title/tt1/', title: 'Solaris', year: 1972, keys: ['imdb:tt1'] },
    review: { id: 'a', title: 'Solaris', year: 2002, keys: [] },
    taught: [],
  };
  await saveCorrection(library, correction);
  expect(await mayFind(library, ['imdb:tt1'])).toBe(true);
  expect(await mayFind(library, ['imdb:tt2'])).toBe(false);
  expect(await findCorrections(library, ['imdb:tt2', 'imdb:tt1'])).toEqual([correction]);
  expect(await findCorrections(library, ['imdb:tt2'])).toEqual([]);
});
