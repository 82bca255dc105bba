import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: ['https://www.criterion.com/films/28589-parasite', 'https://www.criterion.com/films/28589'],
  others: [
    'https://www.criterion.com/',
    'https://www.criterion.com/shop/browse/list',
    'https://www.criterion.com/people/10170-bong-joon-ho',
    'https://www.criterion.com/current/posts/7143-a-feature',
    'https://www.criterion.com/boxsets/3008-a-box',
  ],
};

export const criterion: Site = {
  id: 'criterion',
  name: 'The Criterion Collection',
  matches: ['https://www.criterion.com/*'],
  englishTitles: 'always',
  readAddress: byPath({ path: /^\/films\/(\d+)/, kind: 'film', key: 'criterion:$1' }),
  shown: {
    title: ['.header__primarytitle', 'meta:og:title', 'title'],
    year: ['.film-meta-list [itemprop="datePublished"]', '.film-meta-list [itemprop="dateCreated"]', '.film-meta-list'],
    directors: ['.film-meta-list [itemprop="director"]', '.film-meta-list li:first-child'],
  },
};
