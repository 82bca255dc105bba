import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The addresses that the browsers are sent to. */
export const addresses = {
  /** Of this film there is a starter review. */
  ballerina: 'https://www.imdb.com/title/tt7181546/',
  /** The same film on a site whose page names it by title, year and director. */
  ballerinaOnLetterboxd: 'https://letterboxd.com/film/ballerina-2025/',
  /** The same film on a sub-page that forbids frames, overrides what extensions use and styles everything away. */
  hostile: 'https://www.imdb.com/title/tt7181546/reference',
  /** The film's page again, for a style of its own. */
  zoomed: 'https://www.imdb.com/title/tt7181546/ratings',
  unreviewed: 'https://www.imdb.com/title/tt0017136/',
  person: 'https://www.imdb.com/name/nm0936482/',
} as const;

/** What stands there. */
export const filmPages = {
  [addresses.ballerina]: read('scripts/demo/ballerina-page.html'),
  [addresses.ballerinaOnLetterboxd]: read('tests/fixtures/web/letterboxd-ballerina.html'),
  [addresses.hostile]: read('tests/fixtures/web/hostile-ballerina.html'),
  [addresses.unreviewed]: read('tests/fixtures/web/imdb-unreviewed.html'),
  [addresses.person]: read('tests/fixtures/web/imdb-person.html'),
};
