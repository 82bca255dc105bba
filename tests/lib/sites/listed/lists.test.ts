import { describe, expect, test } from 'vitest';
import { listedLimits } from '../../../../lib/sites/listed/listed-limits.ts';
import { lists } from './lists.ts';
import { readList } from './read-list.ts';

const titles = ['The Tin Orchard', 'Salt Hour', 'A Ladder for Winter'];
const years = [1997, 2011, 2024];
const nameless = [null, null, null];

describe.each<[keyof typeof lists, string[], (number | null)[], number]>([
  ['imdbChart', ['imdb:tt0000041', 'imdb:tt0000042', 'imdb:tt0000043'], years, 2],
  ['imdbSearch', ['imdb:tt0000041', 'imdb:tt0000042', 'imdb:tt0000043'], years, 1],
  [
    'letterboxdGrid',
    ['letterboxd:the-tin-orchard', 'letterboxd:salt-hour', 'letterboxd:a-ladder-for-winter'],
    years,
    2,
  ],
  [
    'letterboxdBare',
    ['letterboxd:the-tin-orchard', 'letterboxd:salt-hour', 'letterboxd:a-ladder-for-winter'],
    nameless,
    1,
  ],
  [
    'letterboxdDiary',
    ['letterboxd:the-tin-orchard', 'letterboxd:salt-hour', 'letterboxd:a-ladder-for-winter'],
    years,
    1,
  ],
  ['tmdbGrid', ['tmdb:movie/41', 'tmdb:movie/42', 'tmdb:movie/43'], years, 2],
  [
    'rottenTomatoesBrowse',
    ['rottentomatoes:m/the_tin_orchard', 'rottentomatoes:m/salt_hour', 'rottentomatoes:m/a_ladder_for_winter'],
    // the day it came to a service is not the film's
    nameless,
    2,
  ],
  [
    'rottenTomatoesSearch',
    ['rottentomatoes:m/the_tin_orchard', 'rottentomatoes:m/salt_hour', 'rottentomatoes:m/a_ladder_for_winter'],
    years,
    2,
  ],
  [
    'justwatchGrid',
    ['justwatch:us/movie/the-tin-orchard', 'justwatch:us/movie/salt-hour', 'justwatch:us/movie/a-ladder-for-winter'],
    nameless,
    1,
  ],
  ['netflixRow', ['netflix:800041', 'netflix:800042', 'netflix:800043'], nameless, 1],
  [
    'traktGrid',
    ['trakt:movies/the-tin-orchard-1997', 'trakt:movies/salt-hour-2011', 'trakt:movies/a-ladder-for-winter-2024'],
    years,
    2,
  ],
  [
    'traktCards',
    ['trakt:movies/the-tin-orchard-1997', 'trakt:movies/salt-hour-2011', 'trakt:movies/a-ladder-for-winter-2024'],
    years,
    2,
  ],
])('the list %s', (name, keys, expectedYears, links) => {
  const { site, url, html } = lists[name];
  const { rows, films } = readList(site, url, html);

  test('gives each film once, however many links it has', () => {
    expect(films.map(({ key }) => key)).toEqual(keys);
    expect(rows.map((row) => row.links.length)).toEqual([links, links, links]);
  });

  test('gives the titles and the years that stand there', () => {
    for (const [at, title] of titles.entries()) expect(films[at]?.titles).toContain(title);
    expect(films.map(({ year }) => year)).toEqual(expectedYears);
  });
});

describe('a page of many films', () => {
  const imdb = (html: string, url = 'https://www.imdb.com/chart/top/') => readList('imdb', url, html).films;

  test('does not list the film that it is about itself', () => {
    const html = '<a href="/title/tt0000041/reviews">Reviews</a><a href="/title/tt0000042/">Salt Hour</a>';
    expect(imdb(html, 'https://www.imdb.com/title/tt0000041/').map(({ key }) => key)).toEqual(['imdb:tt0000042']);
  });

  test('lists a film as often as it stands there', () => {
    const html = ['41', '42', '41'].map((n) => `<a href="/title/tt00000${n}/">Film</a>`).join('');
    expect(imdb(html)).toHaveLength(3);
  });

  test.each([
    '#/title/tt0000041/',
    'javascript:location="/title/tt0000041/"',
    'mailto:a@example.org',
    'https://',
    'https://evil.example/title/tt0000041/',
    '/name/nm0000041/',
    '',
  ])('does not take %j for a film', (href) => {
    expect(imdb(`<a href='${href}'>Film</a>`)).toEqual([]);
  });

  test('an address with other words behind it is the same film', () => {
    const html = '<a href="/title/tt0000041/?ref_=a">x</a><a href="https://m.imdb.com/title/tt0000041/reviews">y</a>';
    expect(imdb(html)).toHaveLength(1);
  });

  test('takes no year from the row of another film', () => {
    const html = '<li><a href="/title/tt0000041/">One</a></li><li><a href="/title/tt0000042/">Two</a> <b>1999</b></li>';
    expect(imdb(`<ul>${html}</ul>`).map(({ year }) => year)).toEqual([null, 1999]);
  });

  test('an encyclopedia is no list: any of its articles might be a film', () => {
    const html = '<a href="/wiki/Salt_Hour">Salt Hour</a>';
    expect(readList('wikipedia', 'https://en.wikipedia.org/wiki/Films_of_2011', html).films).toEqual([]);
  });

  test('is read up to a limit', () => {
    const html = Array.from({ length: 7_000 }, (_, n) => `<a href="/title/tt${1_000_000 + n}/">x</a>`).join('');
    expect(imdb(html)).toHaveLength(listedLimits.links);
  });

  test('keeps titles short and few', () => {
    const [film] = imdb(
      `<a href="/title/tt0000041/" title="b" aria-label="c"><h3>${'x'.repeat(100_000)}</h3><img alt="a"></a>`,
    );
    expect(film?.titles.length).toBeLessThanOrEqual(listedLimits.titles);
    expect(film?.titles.every((title) => title.length <= 300)).toBe(true);
  });
});
