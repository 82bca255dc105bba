import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const state = (slug: string) =>
  `<script id="__NEXT_DATA__" type="application/json">{"query":{"permalink":"${slug}"},"imdbId":"tt0000042","people":[{"title":"Jane Roe","url":"/people/jane-roe","itemprop":"director"}]}</script>`;
const page = (
  slug: string,
) => `<html><head><title>Das Mädchen | Film 2001 | Moviepilot</title></head><body><h1>Das Mädchen</h1>
  <div><div>Originaltitel:</div><span>The Girl</span></div>${state(slug)}</body></html>`;

test('a film page gives both titles, and from its data the director and the id on IMDb', () => {
  expect(readAt('https://www.moviepilot.de/movies/das-maedchen', page('das-maedchen'))?.film).toMatchObject({
    kind: 'film',
    title: 'Das Mädchen',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['moviepilot:movies/das-maedchen', 'imdb:tt0000042'],
  });
});

test('data of the page before are not believed', () => {
  const film = readAt('https://www.moviepilot.de/movies/das-maedchen', page('der-sturm'))?.film;
  expect(film).toMatchObject({ directors: [], keys: ['moviepilot:movies/das-maedchen'] });
});

test('a person is no film', () => {
  expect(readAt('https://www.moviepilot.de/people/jane-roe', '<h1>Jane Roe</h1>')).toBeNull();
});
