import { expect, test } from 'vitest';
import { isFilmKey } from '../../../lib/film/film-key.ts';
import { limits } from '../../../lib/film/limits.ts';
import { isNameKey, pageKeysOf } from '../../../lib/match/page-keys.ts';

test('a page is known by the keys of its film and by its name', () => {
  expect(pageKeysOf({ keys: ['imdb:tt0000001'], title: 'The Sea' })).toEqual(['imdb:tt0000001', 'named:sea']);
  expect(pageKeysOf({ keys: ['imdb:tt0000001'], title: '' })).toEqual(['imdb:tt0000001']);
});

test.each(['…', '? ?', '\u200b', 'x'.repeat(10_000), 'ガ 2'])(
  'a name is a key of legal shape, whatever the title',
  (title) => {
    const names = pageKeysOf({ keys: [], title }).filter(isNameKey);
    expect(names.every(isFilmKey)).toBe(true);
  },
);

test('there are never more keys than a correction may hold', () => {
  const keys = Array.from({ length: 100 }, (_, i) => `site:${i}` as const);
  expect(pageKeysOf({ keys, title: 'The Sea' })).toHaveLength(limits.keys);
});
