import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const data = ld({
  '@type': 'Movie',
  url: '/subject/42/',
  name: '女孩 The Girl',
  director: [{ '@type': 'Person', name: '简·罗 Jane Roe' }],
  datePublished: '2003-01-01',
});
const html = `<html><head><title>\n 女孩 (豆瓣)\n</title><meta property="og:type" content="video.movie">${data}</head><body><div id="content">
  <h1><span property="v:itemreviewed">女孩 The Girl</span> <span class="year">(2001)</span></h1><div id="info"><span class="pl">片长:</span> 95分钟<br>
  <span class="pl">IMDb:</span> tt0000042<br></div></div></body></html>`;

test('a film page gives its titles apart, the id on IMDb and the director in both scripts', () => {
  expect(readAt('https://movie.douban.com/subject/42/', html)?.film).toMatchObject({
    kind: 'film',
    title: '女孩',
    originalTitle: 'The Girl',
    otherTitles: [],
    year: 2001,
    directors: ['简·罗', 'Jane Roe'],
    keys: ['douban:42', 'imdb:tt0000042'],
  });
});

test('a series is believed by its data, not by Open Graph', () => {
  expect(readAt('https://movie.douban.com/subject/42/', html.replace('"Movie"', '"TVSeries"'))?.film.kind).toBe(
    'series',
  );
});

test('a book and a list are no films', () => {
  expect(readAt('https://book.douban.com/subject/42/', '<h1>女孩</h1>')).toBeNull();
  expect(readAt('https://movie.douban.com/top250', '<a href="/subject/42/">女孩</a>')).toBeNull();
});
