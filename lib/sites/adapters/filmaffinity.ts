import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';

export const examples: Examples = {
  films: [
    'https://www.filmaffinity.com/es/film160882.html',
    'https://www.filmaffinity.com/us/film523268.html',
    'https://m.filmaffinity.com/es/movie.php?id=160882',
  ],
  others: [
    'https://www.filmaffinity.com/es/main.html',
    'https://www.filmaffinity.com/us/search.php?stext=ballerina',
    'https://www.filmaffinity.com/es/topgen.php',
    'https://www.filmaffinity.com/es/userratings.php?user_id=1',
  ],
};

export const filmaffinity: Site = {
  id: 'filmaffinity',
  name: 'FilmAffinity',
  matches: ['https://www.filmaffinity.com/*', 'https://m.filmaffinity.com/*'],
  loadsAnew: true,
  readAddress: byPath({
    path: /^\/[a-z]{2}\/(?:film(?=\d+\.html)|movie\.php\?(?:.*&)?id=)(\d+)/,
    key: 'filmaffinity:$1',
  }),
  shown: { title: ['#main-title', 'meta:og:title', 'title'], labels: '.movie-info dt' },
  // Short films and episodes bear a letter.
  tail: / \((?:[CS]|Ep)\)(?=$| \()/g,
};
