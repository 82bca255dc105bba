import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

test('a film page gives the year of its heading or of its address', () => {
  const data = ld({ '@type': 'Movie', name: 'The Girl', director: [{ name: 'Jane Roe' }] });
  const html = `<html><head><title>The Girl (2001) Movie Tickets & Showtimes Near You | Fandango</title>${data}</head><body><h1>The Girl (2001)</h1></body></html>`;
  expect(readAt('https://www.fandango.com/the-girl-2001-42000/movie-overview', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['fandango:42000'],
  });
  expect(readAt('https://www.fandango.com/the-girl-2001-42000/cast-and-crew', data)?.film.year).toBe(2001);
});

test('a person is no film', () => {
  expect(readAt('https://www.fandango.com/people/jane-roe-42000/overview', '<h1>Jane Roe</h1>')).toBeNull();
});
