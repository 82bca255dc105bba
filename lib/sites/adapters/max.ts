import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://play.hbomax.com/movie/0a1b2c3d-0000-4000-8000-000000000000',
    'https://www.hbomax.com/us/en/movies/dune/0a1b2c3d-0000-4000-8000-000000000000',
    'https://www.max.com/movies/dune/0a1b2c3d-0000-4000-8000-000000000000',
    'https://play.max.com/show/0a1b2c3d-0000-4000-8000-000000000000',
    'https://www.hbomax.com/de/de/shows/andere/0a1b2c3d-0000-4000-8000-000000000000',
  ],
  others: [
    'https://www.hbomax.com/',
    'https://play.hbomax.com/home',
    'https://www.hbomax.com/us/en/movies',
    'https://play.max.com/search/result?q=dune',
    'https://play.hbomax.com/genre/0a1b2c3d-0000-4000-8000-000000000000',
  ],
};

const id = '/(?:[^/?]+/)?([\\da-f]{8}-[\\da-f-]{27})';

export const max: Site = {
  id: 'max',
  name: 'Max',
  matches: ['https://www.hbomax.com/*', 'https://play.hbomax.com/*', 'https://www.max.com/*', 'https://play.max.com/*'],
  englishTitles: 'for-visitors',
  readAddress: byPath(
    { path: new RegExp(`/movies?${id}`), kind: 'film', key: 'max:$1' },
    { path: new RegExp(`/(?:shows?|series|mini-series)${id}`), kind: 'series', key: 'max:$1' },
  ),
  shown: { title: ['ld:name', '[data-testid="details_title"] img@alt', 'meta:og:title', 'title'] },
  tail: /^(?:Watch|Ver|Regarder) | \|.*$| (?:Streaming Online|Movie|online)$/g,
};
