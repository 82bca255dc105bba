import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.hulu.com/movie/prey-bd8d7e5a-0000-4000-8000-000000000000',
    'https://www.hulu.com/series/the-bear-05eb6a8e-0000-4000-8000-000000000000',
    'https://www.hulu.com/watch/05eb6a8e-0000-4000-8000-000000000000',
  ],
  others: [
    'https://www.hulu.com/',
    'https://www.hulu.com/hub/movies',
    'https://www.hulu.com/search?q=prey',
    'https://www.hulu.com/genre/action-3b79cb4b-0000-4000-8000-000000000000',
  ],
};

const id = '/(?:[^/?]*-)?([\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12})';

export const hulu: Site = {
  id: 'hulu',
  name: 'Hulu',
  matches: ['https://www.hulu.com/*'],
  englishTitles: 'always',
  readAddress: byPath(
    { path: new RegExp(`^/movie${id}`), kind: 'film', key: 'hulu:$1' },
    { path: new RegExp(`^/series${id}`), kind: 'series', key: 'hulu:$1' },
    { path: new RegExp(`^/watch${id}`), key: 'hulu:$1' },
  ),
  tail: /^Watch | Streaming Online$| - stream online$/g,
};
