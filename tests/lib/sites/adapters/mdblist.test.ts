import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a title page is known by the IMDb id in its address', () => {
  const film = readAt(
    'https://mdblist.com/movie/tt0000042',
    '<h1>The Girl (2001)</h1><a href="https://www.themoviedb.org/movie/77">TMDB</a>',
  )?.film;
  expect(film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    keys: ['imdb:tt0000042', 'tmdb:movie/77'],
  });
  expect(readAt('https://mdblist.com/show/tt0000043', '<h1>Storm</h1>')?.film.kind).toBe('series');
});

test('a list is no film', () => {
  expect(
    readAt(
      'https://mdblist.com/lists/somebody/favourites',
      '<h1>Favourites</h1><a href="/movie/tt0000042">The Girl</a>',
    ),
  ).toBeNull();
});
