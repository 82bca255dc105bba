import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.listal.com/movie/fight-club',
    'https://www.listal.com/movie/fight-club/reviews',
    'https://www.listal.com/tv/severance',
  ],
  others: [
    'https://www.listal.com/',
    'https://www.listal.com/list/favourites',
    'https://www.listal.com/book/dune',
    'https://www.listal.com/game/portal-2',
    'https://www.listal.com/music/rubber-soul',
    'https://www.listal.com/ana-de-armas',
  ],
};

export const listal: Site = {
  id: 'listal',
  name: 'Listal',
  matches: ['https://www.listal.com/*'],
  englishTitles: 'always',
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/movie\/([^/?]+)/, kind: 'film', key: 'listal:movie/$1' },
    { path: /^\/tv\/([^/?]+)/, kind: 'series', key: 'listal:tv/$1' },
  ),
  shown: { title: ['h1[itemprop="name"]', 'h1', 'title'], labels: '.itempageheader b, .pure-g b' },
};
