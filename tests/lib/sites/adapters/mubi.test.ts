import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

test('a film page gives its data under one key in every language', () => {
  const data = ld({ '@type': 'Movie', name: 'The Girl', director: [{ name: 'Jane Roe' }], dateCreated: 2001 });
  const html = `<html><head><meta property="og:title" content="The Girl (2001)">${data}</head><body><h1>The Girl</h1></body></html>`;
  expect(readAt('https://mubi.com/de/at/films/the-girl', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['mubi:the-girl'],
  });
});

test('a person is no film', () => {
  expect(
    readAt('https://mubi.com/en/cast/jane-roe', '<h1>Jane Roe</h1><a href="/en/films/the-girl">The Girl</a>'),
  ).toBeNull();
});
