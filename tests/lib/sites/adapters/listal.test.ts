import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a film page is read by its heading and its link to IMDb', () => {
  const html = `<h1 itemprop="name">The Girl <span>(2001)</span></h1><h1>Insert image</h1><a href="http://www.imdb.com/title/tt0000042/">IMDB rating</a>`;
  expect(readAt('http://www.listal.com/movie/the-girl', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    keys: ['listal:movie/the-girl', 'imdb:tt0000042'],
  });
});

test('a book is no film', () => {
  expect(readAt('https://www.listal.com/book/the-girl', '<h1 itemprop="name">The Girl</h1>')).toBeNull();
});
