import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const movie = {
  '@type': 'Movie',
  name: 'The Girl &amp; the Sea',
  url: 'https://www.rottentomatoes.com/m/the_girl_and_the_sea',
  director: [{ '@type': 'Person', name: 'Jane Roe' }],
  dateCreated: '2022-02-25',
};
const hero =
  '<script id="media-hero-json" type="application/json">{"content":{"metadataProps":["R","1972","2h 57m"],"title":"x"}}</script>';

test('a film page gives the year beside the title, not that of a release on an anniversary', () => {
  const html = `<html><head><title>The Girl &amp; the Sea | Rotten Tomatoes</title>${ld(movie)}</head><body>${hero}
    <dl><div><dt><rt-text data-qa="item-label">Director</rt-text></dt><dd><rt-link>Jane Roe</rt-link></dd></div></dl></body></html>`;
  expect(readAt('https://www.rottentomatoes.com/m/the_girl_and_the_sea', html)?.film).toMatchObject({
    kind: 'film',
    title: 'The Girl & the Sea',
    year: 1972,
    directors: ['Jane Roe'],
    keys: ['rottentomatoes:m/the_girl_and_the_sea'],
  });
});

test('a page without data is read by its info box and its window title', () => {
  const html = `<html><head><title>The Girl - Movie Reviews | Rotten Tomatoes</title></head><body>
    <ul><li><div class="meta-label">Directed By:</div><div class="meta-value"><a>Jane Roe</a>, <a>John Doe</a></div></li>
    <li><div class="meta-label">In Theaters:</div><div class="meta-value"><time>Sep 23, 1994</time> wide</div></li></ul></body></html>`;
  const film = readAt('https://www.rottentomatoes.com/m/the_girl/reviews', html)?.film;
  expect(film).toMatchObject({ title: 'The Girl', year: 1994, directors: ['Jane Roe', 'John Doe'] });
});

test('a year in the address tells a remake from the film it remakes', () => {
  expect(readAt('https://www.rottentomatoes.com/m/the_girl_2013', '<h1>The Girl</h1>')?.film.year).toBe(2013);
});

test('a season counts as its series, an episode as itself', () => {
  expect(readAt('https://www.rottentomatoes.com/tv/storm/s02', '')?.film).toMatchObject({
    kind: 'series',
    keys: ['rottentomatoes:tv/storm'],
  });
  expect(readAt('https://www.rottentomatoes.com/tv/storm/s02/e01', '')?.film.keys).toEqual([
    'rottentomatoes:tv/storm/s02/e01',
  ]);
});

test('a list of films is no film', () => {
  const list = ld({
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'ListItem', url: 'https://www.rottentomatoes.com/m/the_girl' }],
  });
  expect(readAt('https://www.rottentomatoes.com/top/bestofrt/', list)).toBeNull();
});
