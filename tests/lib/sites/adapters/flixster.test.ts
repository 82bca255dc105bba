import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

test('a film page is read by its data', () => {
  const data = ld({ '@type': 'Movie', name: 'The Girl', director: [{ name: 'Jane Roe' }], dateCreated: '2001-05-12' });
  const html = `<html><head><title>The Girl | Flixster</title>${data}</head><body></body></html>`;
  expect(readAt('https://www.flixster.com/movie/the-girl', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['flixster:the-girl'],
  });
});

test('a person is no film', () => {
  expect(readAt('https://www.flixster.com/actor/jane-roe', ld({ '@type': 'Person', name: 'Jane Roe' }))).toBeNull();
});
