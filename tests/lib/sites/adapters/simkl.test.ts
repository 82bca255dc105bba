import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a film page is read by its microdata and links', () => {
  const html = `<div itemscope itemtype="http://schema.org/Movie"><h1 itemprop="name">The Girl</h1><meta itemprop="datePublished" content="2001-05-12">
    <span itemprop="director" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Jane Roe</span></span>
    <a href="https://www.imdb.com/title/tt0000042/">IMDb</a></div>`;
  expect(readAt('https://simkl.com/movies/42/the-girl', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['simkl:movies/42', 'imdb:tt0000042'],
  });
});

test('an episode has a key of its own', () => {
  expect(readAt('https://simkl.com/tv/42/storm/season-1/episode-2/', '')?.film).toMatchObject({
    kind: 'episode',
    keys: ['simkl:tv/42/season-1/episode-2'],
  });
});

test('a list is no film', () => {
  expect(readAt('https://simkl.com/movies/best-movies/', '<h1>Best movies</h1>')).toBeNull();
});
