import { expect, test } from 'vitest';
import { authorityOf, idOf, imdbKey, isFilmKey } from '../../../lib/film/film-key.ts';

test.each([
  ['tt7181546', 'imdb:tt7181546'],
  ['TT0111161', 'imdb:tt0111161'],
  ['tt111161', 'imdb:tt0111161'],
  ['tt00111161', 'imdb:tt0111161'],
  ['tt10872600', 'imdb:tt10872600'],
])('IMDb title %s is the key %s', (id, key) => {
  expect(imdbKey(id)).toBe(key);
});

test.each(['nm0000123', 'tt', 'tt0000000', '7181546', 'tt12345678901'])('%s is no IMDb title', (id) => {
  expect(imdbKey(id)).toBeNull();
});

test.each(['imdb', ':tt1', 'imdb:', 'imdb: tt1', 'IMDB:tt1', `imdb:${'1'.repeat(300)}`])(
  '"%s" is no film key',
  (text) => {
    expect(isFilmKey(text)).toBe(false);
  },
);

test('a key falls into its authority and its id at the first colon', () => {
  expect(authorityOf('allocine:film:12')).toBe('allocine');
  expect(idOf('allocine:film:12')).toBe('film:12');
});
