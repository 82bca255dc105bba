import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://simkl.com/movies/53536/fight-club',
    'https://simkl.com/tv/1404170/severance',
    'https://simkl.com/anime/39687/naruto',
    'https://simkl.com/tv/1404170/severance/season-1/episode-2/',
  ],
  others: [
    'https://simkl.com/',
    'https://simkl.com/movies/',
    'https://simkl.com/movies/best-movies/',
    'https://simkl.com/1234567/dashboard/',
    'https://simkl.com/search/?type=movies&q=ballerina',
  ],
};

export const simkl: Site = {
  id: 'simkl',
  name: 'Simkl',
  matches: ['https://simkl.com/*'],
  englishTitles: 'always',
  readAddress: byPath(
    { path: /^\/movies\/(\d+)/, kind: 'film', key: 'simkl:movies/$1' },
    {
      path: /^\/(tv|anime)\/(\d+).*\/season-(\d+)\/episode-(\d+)/,
      kind: 'episode',
      key: 'simkl:$1/$2/season-$3/episode-$4',
    },
    { path: /^\/(tv|anime)\/(\d+)/, kind: 'series', key: 'simkl:$1/$2' },
  ),
  shown: { title: ['ld:name', '[itemprop="name"]', 'h1', 'meta:og:title'], labels: '*' },
};
