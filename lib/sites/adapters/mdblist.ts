import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: ['https://mdblist.com/movie/tt7181546', 'https://mdblist.com/show/tt11280740'],
  others: [
    'https://mdblist.com/',
    'https://mdblist.com/movies/',
    'https://mdblist.com/lists/somebody/favourites',
    'https://mdblist.com/toplists/',
  ],
};

export const mdblist: Site = {
  id: 'mdblist',
  name: 'MDBList',
  matches: ['https://mdblist.com/*'],
  englishTitles: 'always',
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/movie\/(tt\d{5,10})/, kind: 'film', key: 'imdb:$1' },
    { path: /^\/show\/(tt\d{5,10})/, kind: 'series', key: 'imdb:$1' },
  ),
  shown: { title: ['ld:name', 'h1', 'meta:og:title'] },
};
