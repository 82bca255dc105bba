import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const page = (
  title: string,
) => `<html><head><title>${title} (2001) - FilmAffinity</title></head><body><h1 id="main-title"><span itemprop="name">${title} </span></h1>
  <dl class="movie-info"><dt>Título original</dt><dd>The Girl</dd><dt>Año</dt><dd>2001</dd><dt>Duración</dt><dd>83 min.</dd>
  <dt>Dirección</dt><dd><div class="credits"><span><a>Jane Roe</a></span>, <span><a>John Doe</a></span></div></dd><dt>Guion</dt><dd>Somebody Else</dd>
  <dt>Género</dt><dd>Thriller</dd></dl></body></html>`;

test('a film page gives what its list of facts says', () => {
  expect(readAt('https://www.filmaffinity.com/es/film42.html', page('La chica'))?.film).toMatchObject({
    kind: 'film',
    title: 'La chica',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Jane Roe', 'John Doe'],
    genres: ['Thriller'],
    runtimeMinutes: 83,
    keys: ['filmaffinity:42'],
  });
});

test('a series is told by the note beside its title', () => {
  expect(readAt('https://m.filmaffinity.com/es/movie.php?id=42', page('La chica (Serie de TV)'))?.film).toMatchObject({
    kind: 'series',
    title: 'La chica',
  });
});

test('a search is no film', () => {
  expect(readAt('https://www.filmaffinity.com/es/search.php?stext=x', '<h1 id="main-title">x</h1>')).toBeNull();
});
