import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.filmweb.pl/film/Ballerina-2025-862437',
    'https://www.filmweb.pl/film/Z%C5%82y+ch%C5%82opiec-1999-837/cast/actors',
    'https://www.filmweb.pl/serial/Rozdzielenie-2022-857218',
  ],
  others: [
    'https://www.filmweb.pl/',
    'https://www.filmweb.pl/films/search',
    'https://www.filmweb.pl/person/Ana+de+Armas-512345',
    'https://www.filmweb.pl/videogame/Portal+2-2011-612345',
    'https://www.filmweb.pl/news/Ballerina-150000',
    'https://www.filmweb.pl/ranking/film',
  ],
};

export const filmweb: Site = {
  id: 'filmweb',
  name: 'Filmweb',
  matches: ['https://www.filmweb.pl/*'],
  readAddress: byPath(
    { path: /^\/film\/[^/?]*-(\d+)(?=[/?]|$)/, kind: 'film', key: 'filmweb:$1' },
    { path: /^\/serial\/[^/?]*-(\d+)(?=[/?]|$)/, kind: 'series', key: 'filmweb:$1' },
  ),
  shown: {
    title: ['.filmCoverSection__title', 'ld:name'],
    originalTitle: ['.filmCoverSection__originalTitle'],
    year: ['.filmCoverSection__year', ({ url }) => /-(\d{4})-\d+(?:\/|$)/.exec(url.pathname)?.[1]],
    directors: ['[data-type="directing-info"] a', '.filmInfo__info--director a'],
    labels: '.filmInfo__header, .filmInfo th',
  },
};
