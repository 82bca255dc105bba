import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.metacritic.com/movie/ballerina/',
    'https://www.metacritic.com/movie/ballerina/critic-reviews/',
    'https://www.metacritic.com/tv/the-last-of-us/',
    'https://www.metacritic.com/tv/the-last-of-us/season-2/',
  ],
  others: [
    'https://www.metacritic.com/',
    'https://www.metacritic.com/movie/',
    'https://www.metacritic.com/game/pc/portal-2/',
    'https://www.metacritic.com/person/ana-de-armas/',
    'https://www.metacritic.com/browse/movie/',
    'https://www.metacritic.com/search/ballerina/',
  ],
};

export const metacritic: Site = {
  id: 'metacritic',
  name: 'Metacritic',
  matches: ['https://www.metacritic.com/*'],
  englishTitles: 'always',
  readAddress: byPath(
    { path: /^\/movie\/([^/?]+)/, kind: 'film', key: 'metacritic:movie/$1' },
    { path: /^\/tv\/([^/?]+)/, kind: 'series', key: 'metacritic:tv/$1' },
  ),
  shown: {
    year: ['.release_year', '[data-testid="hero-release-date"]'],
    directors: ['table.credits[summary*="Director"] .person a', '[data-testid="product-director"] a'],
    labels: '.label',
  },
  tail: /(?: - Season \d+)? (?:(?:Critic |User |Movie )?Reviews|(?:Cast and |Details(?: and )?)?(?:Crew|Credits)|Details|Trailers.*)$|: Season \d+.*$/,
};
