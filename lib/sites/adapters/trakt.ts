import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://trakt.tv/movies/ballerina-2025',
    'https://app.trakt.tv/movies/ballerina-2025/related',
    'https://app.trakt.tv/shows/the-last-of-us',
    'https://trakt.tv/shows/the-last-of-us/seasons/1',
    'https://trakt.tv/shows/the-last-of-us/seasons/1/episodes/3',
    'https://app.trakt.tv/shows/the-last-of-us?season=1&view=episode&episode=3',
  ],
  others: [
    'https://trakt.tv/',
    'https://trakt.tv/movies/trending',
    'https://app.trakt.tv/movies/popular',
    'https://app.trakt.tv/shows/anticipated?page=2',
    'https://trakt.tv/people/ana-de-armas',
    'https://trakt.tv/users/somebody/history',
  ],
};

const lists =
  '(?!(?:trending|popular|anticipated|recommended|watched|played|collected|favorited|boxoffice|streaming|releases)(?:[/?]|$))';

export const trakt: Site = {
  id: 'trakt',
  name: 'Trakt',
  matches: ['https://trakt.tv/*', 'https://app.trakt.tv/*'],
  englishTitles: 'always',
  readAddress: byPath(
    {
      path: /^\/shows\/([^/?]+)\/seasons\/(\d+)\/episodes\/(\d+)/,
      kind: 'episode',
      key: 'trakt:shows/$1/seasons/$2/episodes/$3',
    },
    {
      path: /^\/shows\/([^/?]+)\?(?=(?:.*&)?season=(\d+))(?=(?:.*&)?episode=(\d+))(?=(?:.*&)?view=episode)/,
      kind: 'episode',
      key: 'trakt:shows/$1/seasons/$2/episodes/$3',
    },
    { path: new RegExp(`^/movies/${lists}([^/?]+)`), kind: 'film', key: 'trakt:movies/$1' },
    { path: new RegExp(`^/shows/${lists}([^/?]+)`), kind: 'series', key: 'trakt:shows/$1' },
  ),
  // "Storm: 1x03 The First Drop"
  tail: /^.*\b\d+x\d+ "?|"$/g,
};
