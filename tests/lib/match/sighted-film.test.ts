import { expect, test } from 'vitest';
import { isFilmKey } from '../../../lib/film/film-key.ts';
import { sightedFilm } from '../../../lib/match/sighted-film.ts';
import { film } from './support.ts';

const keysAt = (url: string, title = 'The Sea') => sightedFilm({ url, film: film({ title }) }).keys;

test('a page that names a key keeps its own', () => {
  const named = film({ title: 'The Sea', keys: ['imdb:tt0000001'] });
  expect(sightedFilm({ url: 'https://example.org/', film: named })).toBe(named);
});

test('a page without keys is a key itself, wherever the visitor came from', () => {
  const key = keysAt('https://example.org/film.php?id=7&page=2');
  expect(key).toEqual(['page:example.org/film.php|id=7|page=2|sea']);
  expect(keysAt('https://example.org/film.php?page=2&utm_source=feed&id=7#cast')).toEqual(key);
});

test.each([
  ['another query', 'https://example.org/film.php?id=8', 'The Sea'],
  ['another path', 'https://example.org/films.php?id=7', 'The Sea'],
  ['another film under the same address', 'https://example.org/film.php?id=7', 'Fog'],
])('%s is another key', (_what, url, title) => {
  expect(keysAt(url, title)).not.toEqual(keysAt('https://example.org/film.php?id=7'));
});

test('very long addresses and odd titles still give legal keys, each its own', () => {
  const long = `https://example.org/${'a'.repeat(1000)}`;
  const keys = [
    keysAt(long),
    keysAt(`${long}b`),
    keysAt('https://example.org/', '« »'),
    keysAt('https://example.org/', ''),
  ].flat();
  for (const key of keys) expect(isFilmKey(key)).toBe(true);
  expect(new Set(keys).size).toBe(4);
});
