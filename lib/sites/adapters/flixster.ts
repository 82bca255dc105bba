import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: ['https://www.flixster.com/movie/ballerina-2025', 'https://flixster.com/movie/ballerina-2025?x=1'],
  others: [
    'https://www.flixster.com/',
    'https://www.flixster.com/movies',
    'https://www.flixster.com/actor/ana-de-armas',
    'https://www.flixster.com/about',
  ],
};

export const flixster: Site = {
  id: 'flixster',
  name: 'Flixster',
  matches: ['https://*.flixster.com/*'],
  englishTitles: 'always',
  readAddress: byPath({ path: /^\/movie\/([^/?]+)/, kind: 'film', key: 'flixster:$1' }),
  shown: { title: ['ld:name', 'meta:og:title', 'h1'], labels: '.label, .movie-info dt' },
};
