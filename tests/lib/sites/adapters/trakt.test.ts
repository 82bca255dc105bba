import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const links =
  '<a href="http://www.imdb.com/title/tt0000042">IMDB</a><a href="https://www.themoviedb.org/movie/77">TMDB</a>';

test('an old page gives the film with its ids', () => {
  const html = `<html><head><meta property="og:title" content="The Girl (2001)"><meta property="og:type" content="video.movie"></head><body>
    <section itemscope itemtype="http://schema.org/Movie"><h1>The Girl <span class="year">2001</span></h1>
    <span itemprop="director" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="Jane Roe"></span>${links}</section></body></html>`;
  expect(readAt('https://trakt.tv/movies/the-girl-2001', html)?.film).toMatchObject({
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['trakt:movies/the-girl-2001', 'imdb:tt0000042', 'tmdb:movie/77'],
  });
});

test('in the app, data left by the page before are not believed', () => {
  const page = (slug: string) => {
    const url = `https://app.trakt.tv/movies/${slug}`;
    const data = ld({ '@type': 'Movie', name: 'The Girl', url, datePublished: '2001' });
    return `<html><head><link rel="canonical" href="${url}"><meta property="og:url" content="${url}">
      <meta property="og:title" content="The Girl">${data}</head><body></body></html>`;
  };
  expect(readAt('https://app.trakt.tv/movies/the-girl-2001', page('the-girl-2001'))?.film).toMatchObject({
    title: 'The Girl',
    year: 2001,
  });
  const stale = readAt('https://app.trakt.tv/movies/storm-1999', page('the-girl-2001'));
  expect(stale?.film).toMatchObject({ title: '', year: null, keys: ['trakt:movies/storm-1999'] });
  expect(stale?.doubts.length).toBeGreaterThan(0);
});

test('a list of films is none', () => {
  expect(readAt('https://app.trakt.tv/movies/trending', '<a href="/movies/the-girl-2001">The Girl</a>')).toBeNull();
});
