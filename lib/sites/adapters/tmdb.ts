import type { Examples, Site } from '../adapter.ts';
import { byPath } from '../by-path.ts';
import { textOf } from '../page/element-lines.ts';
import { firstElements } from '../page/first-elements.ts';
import type { FieldOfLabel } from '../page/label-words.ts';
import type { Page } from '../page/page.ts';

export const examples: Examples = {
  films: [
    'https://www.themoviedb.org/movie/541671-ballerina',
    'https://www.themoviedb.org/movie/541671?language=de-DE',
    'https://www.themoviedb.org/movie/541671-ballerina/cast',
    'https://www.themoviedb.org/tv/1399-game-of-thrones/season/1',
    'https://www.themoviedb.org/tv/1399-game-of-thrones/season/1/episode/2',
  ],
  others: [
    'https://www.themoviedb.org/',
    'https://www.themoviedb.org/movie',
    'https://www.themoviedb.org/movie/upcoming',
    'https://www.themoviedb.org/person/224513-ana-de-armas',
    'https://www.themoviedb.org/collection/404609-john-wick-collection',
    'https://www.themoviedb.org/u/somebody/ratings/movie',
  ],
};

export const tmdb: Site = {
  id: 'tmdb',
  name: 'TMDB',
  matches: ['https://*.themoviedb.org/*'],
  englishTitles: 'for-visitors',
  loadsAnew: true,
  readAddress: byPath(
    {
      path: /^\/tv\/(\d+)[^/]*\/season\/(\d+)\/episode\/(\d+)/,
      kind: 'episode',
      key: 'tmdb:tv/$1/season/$2/episode/$3',
    },
    { path: /^\/movie\/(\d+)(?!\d)/, kind: 'film', key: 'tmdb:movie/$1' },
    { path: /^\/tv\/(\d+)(?!\d)/, kind: 'series', key: 'tmdb:tv/$1' },
  ),
  tail: / [—–|-] The Movie Database.*$/,
  shown: {
    title: ['section.header .title h2 a, section.header .title a h2', titleOfSubPage, 'title'],
    year: ['section.header .release_date', '.single_column .release_date'],
    directors: [directorsOf],
    genres: ['.header .genres a'],
    cast: { each: '#cast_scroller .card', name: 'p a', role: '.character' },
    labels: '.facts strong',
  },
};

/** A season is headed by its number; the window's title names the series. */
function titleOfSubPage({ root, url }: Page): string | null {
  return url.pathname.includes('/season/') ? null : textIn(root, '.single_column h2 a');
}

/** The few people beside the synopsis, each with their jobs in the language of the page: "Director, Screenplay"; or the whole crew. */
function directorsOf({ root }: Page, fieldOfLabel: FieldOfLabel): string[] {
  const people = firstElements(root, '.people.no_image li, .crew_wrapper li', 100);
  return people
    .filter((person) =>
      textIn(person, '.character, .episode_count_crew')
        .split(',')
        .some((job) => fieldOfLabel(job) === 'directors' && !/photo/i.test(job)),
    )
    .map((person) => textIn(person, 'a'));
}

function textIn(element: Element, selector: string): string {
  const found = element.querySelector(selector);
  return found ? textOf(found, 200) : '';
}
