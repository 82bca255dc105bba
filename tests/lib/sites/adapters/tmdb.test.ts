import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

const page = `<html><head><title>Das Mädchen (2021) — The Movie Database (TMDB)</title>
  <meta property="og:type" content="movie"><meta property="og:url" content="https://www.themoviedb.org/movie/77-the-girl"></head><body>
  <section class="header"><div class="title"><h2><a href="/movie/77">Das Mädchen</a> <span class="release_date">(2021)</span></h2></div>
  <ol class="people no_image"><li class="profile"><p><a href="/person/1">Jane Roe</a></p><p class="character">Regie, Drehbuch</p></li>
    <li class="profile"><p><a href="/person/2">John Doe</a></p><p class="character">Drehbuch</p></li></ol></section>
  <ol id="cast_scroller"><li class="card"><p><a href="/person/3">Ann Other</a></p><p class="character">The Girl</p></li></ol>
  <section class="facts"><p><strong><bdi>Originaltitel</bdi></strong> The Girl</p></section></body></html>`;

test('a film page gives titles, year, directors and cast in the language of the page', () => {
  expect(readAt('https://www.themoviedb.org/movie/77-the-girl?language=de-DE', page)?.film).toMatchObject({
    kind: 'film',
    title: 'Das Mädchen',
    originalTitle: 'The Girl',
    year: 2021,
    directors: ['Jane Roe'],
    cast: [{ name: 'Ann Other', role: 'The Girl' }],
    keys: ['tmdb:movie/77'],
  });
});

test('a head alone is enough', () => {
  const head =
    '<html><head><title>The Girl (2021) - Cast & Crew — The Movie Database (TMDB)</title></head><body></body></html>';
  expect(readAt('https://www.themoviedb.org/movie/77/cast', head)?.film).toMatchObject({
    title: 'The Girl',
    year: 2021,
  });
});

test('a season counts as its series, an episode as itself', () => {
  expect(readAt('https://www.themoviedb.org/tv/9-the-storm/season/2', '')?.film).toMatchObject({
    kind: 'series',
    keys: ['tmdb:tv/9'],
  });
  expect(readAt('https://www.themoviedb.org/tv/9/season/2/episode/3', '')?.film).toMatchObject({
    kind: 'episode',
    keys: ['tmdb:tv/9/season/2/episode/3'],
  });
});

test('a person is no film', () => {
  expect(
    readAt('https://www.themoviedb.org/person/1-jane-roe', '<h2><a href="/movie/77">The Girl</a></h2>'),
  ).toBeNull();
});
