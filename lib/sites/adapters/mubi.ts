import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://mubi.com/films/ballerina-2025',
    'https://mubi.com/en/us/films/ballerina-2025',
    'https://mubi.com/de/films/ballerina-2025/cast',
    'https://mubi.com/en/de/series/the-kingdom',
  ],
  others: [
    'https://mubi.com/',
    'https://mubi.com/en/films',
    'https://mubi.com/cast/ana-de-armas',
    'https://mubi.com/en/us/lists/favourites',
    'https://mubi.com/en/notebook/posts/ballerina',
  ],
};

export const mubi: Site = {
  id: 'mubi',
  name: 'MUBI',
  matches: ['https://mubi.com/*'],
  readAddress: byPath(
    { path: /^(?:\/[a-z]{2}){0,2}\/films\/([^/?]+)/, kind: 'film', key: 'mubi:$1' },
    { path: /^(?:\/[a-z]{2}){0,2}\/series\/([^/?]+)/, kind: 'series', key: 'mubi:series/$1' },
  ),
  shown: { title: ['ld:name', 'h1', 'meta:og:title'] },
  tail: /^Watch | - (?:Movie|Film|Película|Filme)$/g,
};
