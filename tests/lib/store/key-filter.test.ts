import { expect, test } from 'vitest';
import { blockingKeysOf } from '../../../lib/match/blocking-keys.ts';
import { addToFilter, mayFind, trustFilter } from '../../../lib/store/key-filter.ts';
import { mendFilter } from '../../../lib/store/mend-filter.ts';
import { openTestLibrary, put, review } from './support.ts';

test('a filter that was never told what it knows answers yes to everything', async () => {
  expect(await mayFind(openTestLibrary(), ['imdb:tt0069293'])).toBe(true);
});

test('a trusted filter says no to a film of which there is nothing', async () => {
  const library = openTestLibrary();
  await mendFilter(library);
  expect(await mayFind(library, ['imdb:tt0069293', 't:solaris'])).toBe(false);
});

test('every key of a saved review is known before the save is acknowledged', async () => {
  const library = openTestLibrary();
  await mendFilter(library);
  const one = review('a', { keys: ['imdb:tt0069293'], directors: ['Andrei Tarkovsky'] });
  await put(library, one);
  for (const key of [...one.film.keys, ...blockingKeysOf(one.film)]) expect(await mayFind(library, [key])).toBe(true);
  expect(await mayFind(library, ['imdb:tt0079944'])).toBe(false);
});

test('a filter that came back empty is not believed until it is mended', async () => {
  const library = openTestLibrary();
  await put(library, review('a', { keys: ['imdb:tt0069293'] }));
  const filter = await library.filter();
  await filter.clear('shards');
  await filter.clear('meta');
  expect(await mayFind(library, ['imdb:tt0000001'])).toBe(true);
  await mendFilter(library);
  expect(await mayFind(library, ['imdb:tt0069293'])).toBe(true);
  expect(await mayFind(library, ['imdb:tt0000001'])).toBe(false);
});

test('of ten thousand keys none is forgotten, and few strangers are let in', async () => {
  const library = openTestLibrary();
  const keys = Array.from({ length: 10_000 }, (_, i) => `imdb:tt${i}`);
  await addToFilter(library, keys);
  await trustFilter(library, 1);
  for (const key of keys.filter((_, i) => i % 97 === 0)) expect(await mayFind(library, [key])).toBe(true);
  const strangers = Array.from({ length: 1_000 }, (_, i) => `imdb:tt9${i}x`);
  const letIn = (await Promise.all(strangers.map((key) => mayFind(library, [key])))).filter(Boolean).length;
  expect(letIn).toBeLessThan(20);
});
