import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.moviemeter.nl/film/273',
    'https://www.moviemeter.nl/film/273/info',
    'https://www.moviemeter.nl/series/273',
  ],
  others: [
    'https://www.moviemeter.nl/',
    'https://www.moviemeter.nl/film/search',
    'https://www.moviemeter.nl/director/273',
    'https://www.moviemeter.nl/list/7/top-250',
    'https://www.moviemeter.nl/user/1',
  ],
};

export const moviemeter: Site = {
  id: 'moviemeter',
  name: 'MovieMeter',
  matches: ['https://www.moviemeter.nl/*'],
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/film\/(\d+)/, kind: 'film', key: 'moviemeter:$1' },
    { path: /^\/series\/(\d+)/, kind: 'series', key: 'moviemeter:series/$1' },
  ),
  shown: {
    title: ['ld:name', '.details h1', 'h1', 'meta:og:title'],
    directors: ['ld:director', '.details a[href*="/director/"]'],
    labels: '*',
  },
};
