import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://thetvdb.com/movies/ballerina-2025',
    'https://www.thetvdb.com/series/severance',
    'https://thetvdb.com/series/severance/seasons/official/1',
    'https://thetvdb.com/series/severance/episodes/8860123',
  ],
  others: [
    'https://thetvdb.com/',
    'https://thetvdb.com/movies',
    'https://thetvdb.com/people/ana-de-armas',
    'https://thetvdb.com/search?query=ballerina',
    'https://thetvdb.com/lists/john-wick',
  ],
};

export const thetvdb: Site = {
  id: 'thetvdb',
  name: 'TheTVDB',
  matches: ['https://*.thetvdb.com/*'],
  englishTitles: 'always',
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/movies\/([^/?]+)/, kind: 'film', key: 'thetvdb:movies/$1' },
    { path: /^\/series\/([^/?]+)\/episodes\/(\d+)/, kind: 'episode', key: 'thetvdb:series/$1/episodes/$2' },
    { path: /^\/series\/([^/?]+)/, kind: 'series', key: 'thetvdb:series/$1' },
  ),
  shown: {
    title: ['#series_title', '#movie_title', 'h1', 'title'],
    labels: '#series_basic_info strong, .list-group-item strong',
  },
  tail: / - (?:Season|Aired|TheTVDB).*$/,
};
