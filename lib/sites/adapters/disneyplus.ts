import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.disneyplus.com/browse/entity-b5e8b3d1-0000-4000-8000-000000000000',
    'https://www.disneyplus.com/de-de/browse/entity-b5e8b3d1-0000-4000-8000-000000000000',
    'https://www.disneyplus.com/play/b5e8b3d1-0000-4000-8000-000000000000',
    'https://www.disneyplus.com/movies/soul/77zlWrb9vRYp',
    'https://www.disneyplus.com/en-gb/series/andor/3xsQKWG00GL5',
  ],
  others: [
    'https://www.disneyplus.com/',
    'https://www.disneyplus.com/home',
    'https://www.disneyplus.com/browse/search?q=soul',
    'https://www.disneyplus.com/browse/movies',
    'https://www.disneyplus.com/brand/pixar',
  ],
};

export const disneyplus: Site = {
  id: 'disneyplus',
  name: 'Disney+',
  matches: ['https://www.disneyplus.com/*'],
  englishTitles: 'for-visitors',
  readAddress: byPath(
    {
      path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/(?:browse\/entity-|play\/|video\/)([\da-f]{8}-[\da-f-]{27})/,
      key: 'disneyplus:$1',
    },
    { path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/movies\/[^/]+\/(\w{8,})/, kind: 'film', key: 'disneyplus:$1' },
    { path: /^(?:\/[a-z]{2}-[a-z]{2,3})?\/series\/[^/]+\/(\w{8,})/, kind: 'series', key: 'disneyplus:$1' },
  ),
  shown: {
    title: [
      '[data-testid="details-title-treatment"] img@alt',
      '[data-testid="title-treatment"] img@alt',
      'ld:name',
      'meta:og:title',
      'title',
    ],
    labels: '[data-testid="details-tab"] h2, [data-testid*="details"] h3',
  },
  tail: /^(?:Watch|Assista a|Regarder) | \| (?:Full movie|Full episodes).*$| Full (?:Movie|Episodes)$| (?:ansehen|streamen)$/gi,
};
