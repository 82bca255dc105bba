import { expect, test } from 'vitest';
import type { FilmKey } from '../../../lib/film/film-key.ts';
import { linkOf, linksOf } from '../../../lib/film/key-links.ts';
import { readWebAddress } from '../../../lib/film/read-web-address.ts';

test.each<[FilmKey, string | null]>([
  ['imdb:tt7181546', 'https://www.imdb.com/title/tt7181546/'],
  ['tmdb:movie/541671', 'https://www.themoviedb.org/movie/541671'],
  ['letterboxd:ballerina-2025', 'https://letterboxd.com/film/ballerina-2025/'],
  ['rottentomatoes:m/ballerina_2025', 'https://www.rottentomatoes.com/m/ballerina_2025'],
  ['rottentomatoes:tv/a_show/s01', 'https://www.rottentomatoes.com/tv/a_show/s01'],
  ['wikidata:Q115088384', 'https://www.wikidata.org/wiki/Q115088384'],
  ['netflix:70123', null],
  ['constructor:1', null],
])('%s leads to %s', (key, url) => {
  expect(linkOf(key)?.url ?? null).toBe(url);
});

test.each<FilmKey>([
  'imdb:nm0000001',
  'imdb:tt7181546/../../x',
  'letterboxd:../settings',
  'letterboxd:a/b',
  'letterboxd:a?x=1',
  'tmdb:person/1',
  'rottentomatoes:m/../../x',
  'wikidata:Q1#x',
])('an id that is none, %s, leads nowhere', (key) => {
  expect(linkOf(key)).toBeNull();
});

test('each place has one link, the best known first, and a bad key does not hide a good one', () => {
  const links = linksOf(['wikidata:Q1', 'imdb:nm1', 'imdb:tt0000001', 'imdb:tt0000002', 'letterboxd:x']);
  expect(links.map(({ name, url }) => [name, url])).toEqual([
    ['IMDb', 'https://www.imdb.com/title/tt0000001/'],
    ['Letterboxd', 'https://letterboxd.com/film/x/'],
    ['Wikidata', 'https://www.wikidata.org/wiki/Q1'],
  ]);
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['HTTP://EXAMPLE.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  ['example.org', null],
  ['', null],
])('of %j the web address is %j', (text, address) => {
  expect(readWebAddress(text)).toBe(address);
});
