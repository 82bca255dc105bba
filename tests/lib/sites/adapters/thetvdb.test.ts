import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const link = '<a href="https://www.imdb.com/title/tt0000042/">IMDB</a>';

test('a film and a series give their ids on IMDb', () => {
  const film = readAt(
    'https://thetvdb.com/movies/the-girl',
    `<h1 id="movie_title">The Girl</h1><strong>Released</strong> 2001 ${link}`,
  )?.film;
  expect(film).toMatchObject({ kind: 'film', title: 'The Girl', keys: ['thetvdb:movies/the-girl', 'imdb:tt0000042'] });
  const series = readAt(
    'https://www.thetvdb.com/series/storm/seasons/official/1',
    `<h1 id="series_title">Storm</h1>${link}`,
  )?.film;
  expect(series).toMatchObject({ kind: 'series', title: 'Storm', keys: ['thetvdb:series/storm', 'imdb:tt0000042'] });
});

test('a person is no film', () => {
  expect(readAt('https://thetvdb.com/people/jane-roe', `<h1>Jane Roe</h1>${link}`)).toBeNull();
});
