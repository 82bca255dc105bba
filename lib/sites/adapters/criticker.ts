import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.criticker.com/film/Fight-Club/',
    'https://www.criticker.com/film/Fight-Club/reviews/',
    'https://www.criticker.com/tv/Severance/',
  ],
  others: [
    'https://www.criticker.com/',
    'https://www.criticker.com/?search=Fight+Club',
    'https://www.criticker.com/films/?view=all',
    'https://www.criticker.com/profile/somebody/',
    'https://www.criticker.com/game/Portal-2/',
  ],
};

export const criticker: Site = {
  id: 'criticker',
  name: 'Criticker',
  matches: ['https://www.criticker.com/*'],
  englishTitles: 'always',
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/film\/([^/?]+)/, kind: 'film', key: 'criticker:film/$1' },
    { path: /^\/tv\/([^/?]+)/, kind: 'series', key: 'criticker:tv/$1' },
  ),
  shown: {
    title: ['ld:name', 'h1 [itemprop="name"]', '#fi_info_name h1', 'h1', 'meta:og:title'],
    directors: ['[itemprop="director"] [itemprop="name"]', '#fi_info_dir a'],
    labels: '*',
  },
};
