import { expect, test } from 'vitest';
import type { FilmKey } from '../../../lib/film/film-key.ts';
import { readSlugTitle } from '../../../lib/film/slug-title.ts';

test.each<[FilmKey, string]>([
  ['rottentomatoes:m/three_little_words', 'three little words'],
  ['rottentomatoes:m/1012345-music_room', 'music room'],
  ['rottentomatoes:m/1054321-1054321-parson', 'parson'],
  ['rottentomatoes:m/solaris1972', 'solaris 1972'],
  ['letterboxd:solaris-2002', 'solaris 2002'],
  ['letterboxd:ran', 'ran'],
  ['wikipedia:en/Ran_(film)', 'Ran (film)'],
  ['wikipedia:de/L%C3%A9on', 'Léon'],
])('the address of %s says %s', (key, title) => {
  expect(readSlugTitle(key)).toBe(title);
});

test.each<FilmKey>([
  'imdb:tt0111161',
  'tmdb:movie/603',
  'wikidata:Q25188',
  'netflix:70305892',
  'primevideo:0H6Z3VXCJ2ZK8Q',
  'disneyplus:entity-1e9d32c6-7f4a-4b6e-9a83-0d7b6a5c4e3f',
  'amazon:1e9d32c67f4a4b6e9a830d7b6a5c4e3f',
  'appletv:umc.cmc.4k9xk7ljq2t8',
  'youtube:dQwrstXgXcQ',
  'page:example.org/film|id=7|ran',
  'letterboxd:%E0%A4%A',
])('%s says no title', (key) => {
  expect(readSlugTitle(key)).toBeNull();
});
