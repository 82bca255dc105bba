import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const movie = { '@type': 'Movie', name: 'The Girl', director: { '@type': 'Person', name: 'Jane Roe' } };

test('a film page gives the year beside the title', () => {
  const html = `<html><head><title>The Girl Reviews - Metacritic</title><meta property="og:type" content="video.movie">
    <meta property="og:title" content="The Girl">${ld(movie)}</head><body><h1>The Girl</h1><span class="release_year">2001</span></body></html>`;
  expect(readAt('https://www.metacritic.com/movie/the-girl/', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl',
    year: 2001,
    directors: ['Jane Roe'],
    keys: ['metacritic:movie/the-girl'],
  });
});

test('the page of credits is read by its tables', () => {
  const html = `<html><head><title>The Girl Details and Credits - Metacritic</title></head><body>
    <span class="label">Release Date:</span> <span>December 19, 2001</span>
    <table class="credits" summary="The Girl's Director Credits"><thead><tr><th>Director</th><th>Credit</th></tr></thead>
    <tbody><tr><td class="person"><a>Jane Roe</a></td><td>Director</td></tr></tbody></table></body></html>`;
  const film = readAt('https://www.metacritic.com/movie/the-girl/details', html)?.film;
  expect(film).toMatchObject({ title: 'The Girl', year: 2001, directors: ['Jane Roe'] });
});

test('a season is headed by its series', () => {
  const html = `<div itemscope itemtype="http://schema.org/TVSeason"><h1><span itemprop="partOfTVSeries" itemscope
    itemtype="http://schema.org/TVSeries"><span itemprop="name">Storm</span></span> : <span itemprop="name">Season 6</span></h1>
    <span itemprop="startDate">Apr 16, 2017</span></div>`;
  const film = readAt('https://www.metacritic.com/tv/storm/season-6', html)?.film;
  expect(film).toMatchObject({ kind: 'series', title: 'Storm', year: 2017, keys: ['metacritic:tv/storm'] });
});

test('a game is no film', () => {
  expect(
    readAt(
      'https://www.metacritic.com/game/pc/the-girl/',
      '<meta property="og:title" content="The Girl"><h1>The Girl</h1>',
    ),
  ).toBeNull();
});
