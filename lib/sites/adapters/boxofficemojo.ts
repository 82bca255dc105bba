import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: ['https://www.boxofficemojo.com/title/tt7181546/', 'https://www.boxofficemojo.com/release/rl1234567/weekend/'],
  others: [
    'https://www.boxofficemojo.com/',
    'https://www.boxofficemojo.com/year/2025/',
    'https://www.boxofficemojo.com/weekend/chart/',
    'https://www.boxofficemojo.com/brand/bn1234/',
    'https://www.boxofficemojo.com/search/?q=ballerina',
  ],
};

export const boxofficemojo: Site = {
  id: 'boxofficemojo',
  name: 'Box Office Mojo',
  matches: ['https://www.boxofficemojo.com/*'],
  englishTitles: 'always',
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/title\/(tt\d{5,10})/, kind: 'film', key: 'imdb:$1' },
    { path: /^\/release\/(rl\d+)/, kind: 'film', key: 'boxofficemojo:$1' },
  ),
  shown: {
    title: ['h1', 'title'],
    // A release is one of a title's, to which its summary links.
    ids: ['.mojo-title-release-refiner a[href*="/title/tt"]@href', '#title-summary-refiner a[href*="/title/tt"]@href'],
    labels: '.mojo-summary-values span:first-child',
  },
};
