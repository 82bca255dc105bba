import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a film page is read by its heading and its labels', () => {
  const html = `<html><head><title>The Girl (2001) - MovieMeter.nl</title></head><body><div class="details"><h1>The Girl (2001)</h1>
    <p><span>Regie:</span> <a>Jane Roe</a></p></div></body></html>`;
  expect(readAt('https://www.moviemeter.nl/film/42', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['moviemeter:42'],
  });
});

test('a list is no film', () => {
  expect(
    readAt('https://www.moviemeter.nl/list/7/top-250', '<h1>Top 250</h1><a href="/film/42">The Girl</a>'),
  ).toBeNull();
});
