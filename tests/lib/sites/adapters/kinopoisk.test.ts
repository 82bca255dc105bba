import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const heading = '<meta property="og:title" content="«Девушка» (The Girl, 2001)">';

test('a film page gives both titles and the year of its heading', () => {
  const data = ld({
    '@type': 'Movie',
    url: 'https://kinopoisk.ru/film/42/',
    name: 'Девушка',
    alternateName: 'The Girl',
    director: [{ name: 'Джейн Роу' }],
  });
  const html = `<html><head><title>Девушка (2001) – КиноПоиск</title>${heading}${data}</head><body></body></html>`;
  expect(readAt('https://www.kinopoisk.ru/film/42/', html)?.film).toMatchObject({
    kind: 'film',
    title: 'Девушка',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Джейн Роу'],
    keys: ['kinopoisk:42'],
  });
});

test('an old page is read by its microdata, several directors in one cell', () => {
  const html = `<html><head>${heading}</head><body><div itemscope itemtype="http://schema.org/Movie"><h1 itemprop="name">Девушка</h1>
    <span itemprop="alternativeHeadline">The Girl</span><table><tr><td class="type">режиссер</td><td itemprop="director"><a>Джейн Роу</a>, <a>Джон Доу</a></td></tr></table></div></body></html>`;
  const film = readAt('https://www.kinopoisk.ru/film/devushka-2001-42/', html)?.film;
  expect(film).toMatchObject({
    title: 'Девушка',
    originalTitle: 'The Girl',
    year: 2001,
    directors: ['Джейн Роу', 'Джон Доу'],
    keys: ['kinopoisk:42'],
  });
});

test('a person is no film', () => {
  expect(readAt('https://www.kinopoisk.ru/name/42/', ld({ '@type': 'Person', name: 'Джейн Роу' }))).toBeNull();
});
