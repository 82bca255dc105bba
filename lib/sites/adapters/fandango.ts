import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.fandango.com/ballerina-2025-235757/movie-overview',
    'https://www.fandango.com/ballerina-2025-235757/movie-times?date=2025-06-06',
    'https://www.fandango.com/ballerina-2025-235757/cast-and-crew',
    'https://www.fandango.com/ballerina_235757/movieoverview',
  ],
  others: [
    'https://www.fandango.com/',
    'https://www.fandango.com/movies-in-theaters',
    'https://www.fandango.com/people/ana-de-armas-589310/overview',
    'https://www.fandango.com/regal-union-square-aacif/theater-page',
    'https://www.fandango.com/movie-news/ballerina-754321',
  ],
};

export const fandango: Site = {
  id: 'fandango',
  name: 'Fandango',
  matches: ['https://www.fandango.com/*'],
  englishTitles: 'always',
  readAddress: byPath({
    path: /^\/[^/]+[-_](\d{4,})\/(?:movie-|movieoverview|cast-|trailers|plot)/,
    kind: 'film',
    key: 'fandango:$1',
  }),
  shown: {
    title: ['ld:name', 'meta:og:title', 'h1'],
    year: ['h1', 'meta:og:title', ({ url }) => /-(\d{4})-\d+\//.exec(url.pathname)?.[1]],
  },
  tail: / (?:Movie Tickets.*|Movie Reviews|Showtimes.*|\(\d{4}\) .*)$/,
};
