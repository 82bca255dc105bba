import { expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { writeImdb } from '../../../../lib/formats/export/write-imdb.ts';
import { writeJsonLd } from '../../../../lib/formats/export/write-json-ld.ts';
import { writeRow } from '../../../../lib/formats/export/write-table.ts';
import { writeTrakt } from '../../../../lib/formats/export/write-trakt.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { reviewOf, writeAll } from './support.ts';

const film = makeFilm({
  title: 'The Paper Boat',
  originalTitle: 'La barca di carta',
  year: 2020,
  directors: ['Wen Abbot'],
  genres: ['Animation', 'Family'],
  runtimeMinutes: 74,
  keys: ['imdb:tt0990022', 'tmdb:movie/990'],
});
const seen = makeTake(film, {
  rating: { value: 4.5, worst: 0, best: 5 },
  viewings: [
    { on: '2021-01-31', rewatch: false },
    { on: '2024-05-02', rewatch: true },
  ],
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['-2+3', `"'-2+3"`],
  ['+1', '+1'],
  ['-4.5', '-4.5'],
  ['plain', 'plain'],
])('a cell %j is written as %j', (cell, written) => {
  expect(writeRow(['a'], { a: cell })).toBe(`${written}\r\n`);
});

test('a rating in the shape of IMDb’s file is dated by the last viewing', async () => {
  const { files } = await writeAll(writeImdb, [reviewOf(seen)]);
  expect(files.get('imdb-ratings.csv')?.split('\r\n')[1]).toBe(
    'tt0990022,9,2024-05-02,The Paper Boat,La barca di carta,https://www.imdb.com/title/tt0990022,Movie,,74,2020,"Animation, Family",,,Wen Abbot',
  );
});

test('what IMDb’s file has no place for is counted', async () => {
  const { leftOut } = await writeAll(writeImdb, [
    reviewOf(makeTake(film, { verdict: 'Unrated.' })),
    reviewOf(makeTake({ ...film, keys: [] }, { rating: { value: 1, worst: 0, best: 5 } })),
  ]);
  expect(leftOut.map(({ count }) => count)).toEqual([1, 1]);
});

test('Trakt gets a row for each viewing, at noon, and the rating on the last', async () => {
  const { files } = await writeAll(writeTrakt, [reviewOf(seen)]);
  expect(files.get('trakt-import.csv')?.trimEnd().split('\r\n')).toEqual([
    'imdb_id,tmdb_id,type,title,year,watched_at,rating,rated_at',
    'tt0990022,990,movie,The Paper Boat,2020,2021-01-31T12:00:00Z,,',
    'tt0990022,990,movie,The Paper Boat,2020,2024-05-02T12:00:00Z,9,',
  ]);
});

test('schema.org’s words for pros, cons, film and rating', async () => {
  const review = reviewOf({ ...seen, pros: ['The rain'], cons: ['The end'], verdict: 'Go.', author: 'Wen Abbot' });
  const { files } = await writeAll(writeJsonLd, [review, review]);
  const { '@graph': graph } = JSON.parse(files.get('reviews.jsonld') ?? '');
  expect(graph).toHaveLength(2);
  expect(graph[0]).toMatchObject({
    '@type': 'Review',
    itemReviewed: {
      '@type': 'Movie',
      name: 'The Paper Boat',
      sameAs: expect.arrayContaining(['https://www.imdb.com/title/tt0990022/']),
    },
    reviewRating: { ratingValue: 4.5, bestRating: 5, worstRating: 0 },
    positiveNotes: { itemListElement: [{ position: 1, name: 'The rain' }] },
    negativeNotes: { itemListElement: [{ position: 1, name: 'The end' }] },
    description: 'Go.',
  });
  expect(graph[0]).not.toHaveProperty('inLanguage');
});
