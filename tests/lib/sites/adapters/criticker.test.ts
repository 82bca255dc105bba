import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a film page is read by its heading and labels', () => {
  const html = `<html><head><title>The Girl (2001) - Criticker</title></head><body><h1>The Girl (2001)</h1>
    <p><strong>Directed by:</strong> <a>Jane Roe</a></p><p><strong>Genre:</strong> Drama</p><a href="https://www.imdb.com/title/tt0000042/">imdb</a></body></html>`;
  expect(readAt('https://www.criticker.com/film/The-Girl/', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    genres: ['Drama'],
    keys: ['criticker:film/The-Girl', 'imdb:tt0000042'],
  });
});

test('a search is no film', () => {
  expect(readAt('https://www.criticker.com/?search=The+Girl', '<h1>6 films match The Girl</h1>')).toBeNull();
});
