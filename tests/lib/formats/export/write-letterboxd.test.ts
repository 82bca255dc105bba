import { expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { writeLetterboxd } from '../../../../lib/formats/export/write-letterboxd.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { reviewOf, writeAll } from './support.ts';

const film = makeFilm({
  title: 'The Paper Boat',
  year: 2020,
  directors: ['Wen Abbot', 'Io Crane'],
  keys: ['imdb:tt0990022', 'tmdb:movie/990', 'letterboxd:the-paper-boat'],
});
const header = 'Title,Year,Directors,LetterboxdURI,tmdbID,imdbID,Rating,WatchedDate,Rewatch,Tags,Review';
const about = 'The Paper Boat,2020,"Wen Abbot, Io Crane",https://letterboxd.com/film/the-paper-boat/,990,tt0990022';

const rowsFor = async (said: Parameters<typeof makeTake>[1], about = film) => {
  const { files, leftOut } = await writeAll(writeLetterboxd, [reviewOf(makeTake(about, said))]);
  const [first = '', ...rows] = (files.get('letterboxd-import-1.csv') ?? '').trimEnd().split('\r\n');
  return { header: first, rows, leftOut };
};

test('each viewing is a row; rating, tags and review stand on the last', async () => {
  const { header: names, rows } = await rowsFor({
    rating: { value: 7, worst: 1, best: 10 },
    viewings: [
      { on: '2024-05-02', rewatch: true },
      { on: '2021-01-31', rewatch: false },
    ],
    tags: ['rain, boats', 'cinema'],
    verdict: 'A small wonder.',
  });
  expect(names).toBe(header);
  expect(rows).toEqual([
    `${about},,2021-01-31,,,`,
    `${about},3.5,2024-05-02,true,"rain  boats, cinema",A small wonder.`,
  ]);
});

test('a quotation mark in a text is escaped by a backslash, and a backslash before one keeps its distance', async () => {
  const { rows } = await rowsFor({ verdict: 'They call it "art", C:\\' });
  expect(rows[0]).toContain(String.raw`,"They call it \"art\", C:\ "`);
});

test('a text that a spreadsheet would run is made harmless', async () => {
  const { rows } = await rowsFor({ verdict: '=cmd|calc' });
  expect(rows[0]).toMatch(/,'?"?'=cmd\|calc"?$/);
});

test('a review without a day says that the film was seen, and no more', async () => {
  const { rows } = await rowsFor({ viewings: [{ on: null, rewatch: false }] });
  expect(rows).toEqual([`${about},,,,,`]);
});

test.each([
  ['the words of somebody else', makeTake(film, { verdict: 'x' }), { kind: 'clipped' }, 'not written by you'],
  ['a series', makeTake({ ...film, kind: 'series' }, { verdict: 'x' }), { kind: 'mine' }, 'of a series'],
  ['a film that waits to be seen', makeTake(film, { tags: ['watchlist'] }), { kind: 'mine' }, 'neither seen'],
] as const)('%s: left out, with the reason', async (_, take, origin, reason) => {
  const { files, leftOut } = await writeAll(writeLetterboxd, [reviewOf(take, origin)]);
  expect(files.size).toBe(0);
  expect(leftOut).toEqual([{ count: 1, reason: expect.stringContaining(reason) }]);
});

test('no file is larger than Letterboxd takes, and each has its header', async () => {
  const review = reviewOf(makeTake(film, { intro: 'é'.repeat(49_000) }));
  const { files } = await writeAll(
    writeLetterboxd,
    Array.from({ length: 25 }, () => review),
  );
  expect([...files.keys()]).toEqual([1, 2, 3].map((n) => `letterboxd-import-${n}.csv`));
  for (const text of files.values()) {
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1_000_000);
    expect(text.startsWith(`${header}\r\n`)).toBe(true);
  }
});
