import { expect, test } from 'vitest';
import { ld, readAt } from '../support/read-at.ts';

const head = '<title>Ballerina (2025) - IMDb</title><meta property="og:type" content="video.movie">';
const movie = ld({
  '@type': 'Movie',
  url: 'https://www.imdb.com/title/tt7181546/',
  name: 'From the World of John Wick&apos;s Ballerina',
  alternateName: 'Ballerina',
  director: [{ '@type': 'Person', name: 'Len Wiseman' }],
  actor: [{ '@type': 'Person', name: 'Ana de Armas' }],
  genre: ['Action', 'Crime'],
  datePublished: '2025-06-06',
  duration: 'PT2H5M',
});
const body = `<h1><span data-testid="hero__pageTitle">Ballerina</span></h1>
  <div data-testid="title-cast-item"><a data-testid="title-cast-item__actor">Ana de Armas</a>
    <a data-testid="cast-item-characters-link">Eve</a></div>`;

test('a title page tells the film by its id, with the title of the page and the original one', () => {
  const sighting = readAt(
    'https://www.imdb.com/de/title/tt7181546/?ref_=x',
    `<html><head>${head}${movie}</head><body>${body}</body></html>`,
  );
  expect(sighting).toMatchObject({ site: 'imdb', doubts: [] });
  expect(sighting?.film).toMatchObject({
    kind: 'film',
    title: 'Ballerina',
    originalTitle: "From the World of John Wick's Ballerina",
    year: 2025,
    directors: ['Len Wiseman'],
    cast: [{ name: 'Ana de Armas', role: 'Eve' }],
    genres: ['Action', 'Crime'],
    runtimeMinutes: 125,
    keys: ['imdb:tt7181546'],
  });
});

test.each([
  ['Ballerina (2025) - Full cast & crew - IMDb', 'Ballerina', 2025, 'film'],
  ['Ballerina (2025) ⭐ 6.9 | Action, Crime', 'Ballerina', 2025, 'film'],
  ['Der Sturm (Fernsehserie 2019–2021) - IMDb', 'Der Sturm', 2019, 'series'],
  ['"The Storm" The First Drop (TV Episode 2019) - IMDb', 'The First Drop', 2019, 'episode'],
  ['The Storm - Season 2 - IMDb', 'The Storm', null, 'film'],
  ['The Long Night (TV Movie) - IMDb', 'The Long Night', null, 'film'],
  ['Love (and Other Things) (II) (2003) - IMDb', 'Love (and Other Things)', 2003, 'film'],
])('a page without data is read by its window title: %s', (title, expected, year, kind) => {
  const sighting = readAt(
    'https://m.imdb.com/title/tt0000001/reviews',
    `<html><head><title>${title}</title></head><body><h1>User reviews</h1></body></html>`,
  );
  expect(sighting?.film).toMatchObject({ title: expected, year, kind, keys: ['imdb:tt0000001'] });
});

test('a page before there was structured data tells a series by quotation marks', () => {
  const film = readAt(
    'https://www.imdb.com/title/tt0000004/',
    '<html><head><title>"Storm" (2004)</title></head><body></body></html>',
  )?.film;
  expect(film).toMatchObject({ kind: 'series', title: 'Storm', year: 2004 });
});

test('the heading of an old sub-page names the film beside its own name', () => {
  const html = '<div class="parent"><h3 itemprop="name"><a>The Girl</a> <span>(2001)</span></h3></div><h1>Awards</h1>';
  expect(readAt('https://www.imdb.com/title/tt0000005/awards', html)?.film).toMatchObject({
    title: 'The Girl',
    year: 2001,
  });
});

test('the tables of the old full credits name the directors', () => {
  const credits =
    '<h4 id="director">Directed by</h4><table><tr><td><a href="/name/nm0936482/"> Len Wiseman </a></td></tr></table>';
  expect(readAt('https://www.imdb.com/title/tt7181546/fullcredits', credits)?.film.directors).toEqual(['Len Wiseman']);
});

test('a game, a podcast and a person are no films', () => {
  const game = '<html><head><title>Night Drive (Video Game 2013) - IMDb</title></head><body></body></html>';
  expect(readAt('https://www.imdb.com/title/tt0000002/', game)).toBeNull();
  expect(
    readAt('https://www.imdb.com/title/tt0000003/', ld({ '@type': 'PodcastSeries', name: 'Night Talk' })),
  ).toBeNull();
  expect(
    readAt('https://www.imdb.com/name/nm1869101/', '<h1>Ana de Armas</h1><a href="/title/tt7181546/">Ballerina</a>'),
  ).toBeNull();
});
