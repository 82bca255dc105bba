import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';
import type { Page } from '../page/page.ts';
import { scriptText } from '../page/script-text.ts';

export const examples: Examples = {
  films: [
    'https://www.moviepilot.de/movies/star-trek-der-film',
    'https://www.moviepilot.de/movies/star-trek-der-film/kritik',
    'https://www.moviepilot.de/serie/severance',
  ],
  others: [
    'https://www.moviepilot.de/',
    'https://www.moviepilot.de/movies',
    'https://www.moviepilot.de/people/robert-wise',
    'https://www.moviepilot.de/news/ballerina-1150000',
    'https://www.moviepilot.de/filme/beste',
    'https://www.moviepilot.de/liste/favoriten',
  ],
};

export const moviepilot: Site = {
  id: 'moviepilot',
  name: 'Moviepilot',
  matches: ['https://www.moviepilot.de/*'],
  loadsAnew: true,
  readAddress: byPath(
    { path: /^\/movies\/([^/?]+)/, kind: 'film', key: 'moviepilot:movies/$1' },
    { path: /^\/serie\/([^/?]+)/, kind: 'series', key: 'moviepilot:serie/$1' },
  ),
  shown: {
    title: ['h1', 'title'],
    year: ['[itemprop="copyrightYear"]'],
    directors: [
      (page) =>
        [...dataOf(page).matchAll(/"title":"([^"\\]+)"[^{}]*"itemprop":"director"/g)].map(([, name = '']) => name),
    ],
    ids: [(page) => /"imdbId":"(tt\d+)"/.exec(dataOf(page))?.[1]],
    labels: '*',
  },
};

/** The page's own data, unless they were left by the page before: they name the film's address. */
function dataOf({ root, url }: Page): string {
  const data = scriptText(root, '#__NEXT_DATA__');
  return data.includes(`"permalink":"${url.pathname.split('/')[2]}"`) ? data : '';
}
