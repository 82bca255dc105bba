import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://tv.apple.com/us/movie/ballerina/umc.cmc.5mrd4kg4lgnl9wz8c8k6rdfkk',
    'https://tv.apple.com/movie/umc.cmc.5mrd4kg4lgnl9wz8c8k6rdfkk',
    'https://tv.apple.com/de/show/severance/umc.cmc.1srk2goyh2q2zdxcx605w8vtx?l=en',
    'https://tv.apple.com/us/episode/hello/umc.cmc.1abcdefghijklmnop',
  ],
  others: [
    'https://tv.apple.com/',
    'https://tv.apple.com/us/room/new/edt.item.62ab',
    'https://tv.apple.com/us/person/ana-de-armas/umc.cpc.7abc',
    'https://tv.apple.com/us/search?term=ballerina',
  ],
};

const rest = '/(?:[^/]+/)?(umc\\.cmc\\.\\w+)';

export const appletv: Site = {
  id: 'appletv',
  name: 'Apple TV',
  matches: ['https://tv.apple.com/*'],
  readAddress: byPath(
    { path: new RegExp(`/movie${rest}`), kind: 'film', key: 'appletv:$1' },
    { path: new RegExp(`/show${rest}`), kind: 'series', key: 'appletv:$1' },
    { path: new RegExp(`/episode${rest}`), kind: 'episode', key: 'appletv:$1' },
  ),
  tail: /^Watch |(?: [-–—|] Apple.*)$/g,
};
