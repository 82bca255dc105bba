import { expect, test } from 'vitest';
import { readAt } from '../support/read-at.ts';

test('a title page is known by the IMDb id in its address', () => {
  const film = readAt('https://www.boxofficemojo.com/title/tt0000042/', '<h1>The Girl (2001)</h1>')?.film;
  expect(film).toMatchObject({ kind: 'film', title: 'The Girl', year: 2001, keys: ['imdb:tt0000042'] });
});

test('a release is of the title to which its summary links', () => {
  const html =
    '<h1>The Girl</h1><div class="mojo-title-release-refiner"><a href="/title/tt0000042/?ref_=x">Title Summary</a></div>';
  expect(readAt('https://www.boxofficemojo.com/release/rl42/', html)?.film.keys).toEqual([
    'boxofficemojo:rl42',
    'imdb:tt0000042',
  ]);
});

test('a chart is no film', () => {
  expect(
    readAt('https://www.boxofficemojo.com/year/2025/', '<h1>2025</h1><a href="/release/rl42/">The Girl</a>'),
  ).toBeNull();
});
