import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const page = (
  heading: string,
) => `<html><head><title>The Girl streaming: where to watch online?</title></head><body>${heading}
  <div><h3 class="detail-infos__subheading">Director</h3><div><span class="title-credit-name">Jane Roe</span></div></div></body></html>`;

test('a film page of any country gives title, year and director', () => {
  const heading =
    '<h1 class="title-detail-hero__details__title">The Girl <span class="release-year">(2001)</span></h1>';
  expect(readAt('https://www.justwatch.com/de/Film/the-girl-2001', page(heading))?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['justwatch:de/Film/the-girl-2001'],
  });
});

test('before the heading is there the window title is read', () => {
  expect(readAt('https://www.justwatch.com/us/movie/the-girl-2001', page(''))?.film.title).toBe('The Girl');
});

test('a season counts as its series', () => {
  const film = readAt('https://www.justwatch.com/us/tv-show/storm/season-2', '<h1>Storm - Season 2 (2019)</h1>')?.film;
  expect(film).toMatchObject({ kind: 'series', keys: ['justwatch:us/tv-show/storm'] });
});

test('a list of films is none', () => {
  expect(
    readAt('https://www.justwatch.com/us/movies', '<h1>Movies</h1><a href="/us/movie/the-girl-2001">The Girl</a>'),
  ).toBeNull();
});
