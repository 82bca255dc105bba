import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLibrary } from '../../../../lib/library/statistics/count-library.ts';
import type { Filters } from '../../../../lib/library/view.ts';
import { moveToBin } from '../../../../lib/review/edits.ts';
import type { Review } from '../../../../lib/review/schema.ts';
import { linesOf, stored, tableOf } from '../support.ts';

const stars = (value: number) => ({ rating: { value, worst: 0, best: 5 } });
const seen = (...days: string[]) => ({
  viewings: days.map((on) => ({ on: on as `${number}-${number}-${number}`, rewatch: false })),
});

const pier = {
  title: 'The Pier',
  year: 1987,
  directors: ['Ines Marlow'],
  genres: ['Drama', 'Mystery'],
  keys: ['imdb:tt9000001' as const],
};
const table = tableOf(
  stored('pier', pier, { ...stars(4), ...seen('2023-12-31', '2024-01-01') }),
  stored('pier again', { ...pier, title: 'Der Steg' }, { ...stars(5), ...seen('2024-01-01', '2024-01-20') }),
  stored(
    'harbour',
    { title: 'Harbour', year: 2001, directors: ['Ines Marlow'], genres: ['Drama'] },
    { rating: { value: 7, worst: 1, best: 10 }, origin: { kind: 'imported', from: 'imdb', batchId: 'b' } },
  ),
  stored(
    'unrated',
    { title: 'Fog', year: 1980, directors: ['Ines Marlow'] },
    { viewings: [{ on: null, rewatch: false }] },
  ),
  stored('theirs', { title: 'Salt', year: 1955 }, { ...stars(1), author: 'A. Critic', origin: { kind: 'clipped' } }),
  moveToBin(stored('gone', { title: 'Gone', year: 1930 }, stars(1)), new Date('2026-02-01T00:00:00Z')),
);

describe('the library in numbers', () => {
  const found = countLibrary(table);

  test('counts what is the user’s and not in the bin, a film with two takes once', () => {
    expect(found).toMatchObject({ reviews: 4, films: 3, rated: 2, mean: 4 });
  });

  test('has a place for each half star', () => {
    expect(found.stars).toHaveLength(11);
    expect(found.stars.filter(({ films }) => films > 0)).toEqual([
      { stars: 3.5, films: 1 },
      { stars: 4, films: 1 },
      { stars: 5, films: 1 },
    ]);
  });

  test('counts a viewing once, on the day of the diary', () => {
    expect(found.years).toEqual([
      {
        year: 2024,
        films: 1,
        viewings: 2,
        months: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        days: [
          { day: '2024-01-01', films: 1 },
          { day: '2024-01-20', films: 1 },
        ],
      },
      expect.objectContaining({ year: 2023, viewings: 1, days: [{ day: '2023-12-31', films: 1 }] }),
    ]);
  });

  test('runs through the decades, those without films too', () => {
    expect(found.decades.map(({ value, films, mean }) => [value, films, mean])).toEqual([
      [1980, 2, 4.5],
      [1990, 0, null],
      [2000, 1, 3.5],
    ]);
  });

  test('ranks genres by how many films there are', () => {
    expect(found.genres).toEqual([
      { value: 'Drama', films: 2, rated: 2, mean: 4 },
      { value: 'Mystery', films: 1, rated: 1, mean: 4.5 },
    ]);
  });

  test('calls nobody best rated for two films', () => {
    expect(found.directors).toEqual({
      most: [{ value: 'Ines Marlow', films: 3, rated: 2, mean: 4 }],
      best: [],
      least: 3,
    });
  });

  test('of an empty library is all noughts', () => {
    expect(countLibrary(tableOf())).toMatchObject({
      films: 0,
      mean: null,
      years: [],
      decades: [],
      genres: [],
      leans: [],
    });
  });
});

test('a director’s films are the best rated by their mean, from three of them on', () => {
  const by = (name: string, ...given: number[]) =>
    given.map((value, at) => stored(`${name} ${at}`, { title: `${name} ${at}`, directors: [name] }, stars(value)));
  const { directors } = countLibrary(tableOf(...by('Low', 2, 2, 3, 2), ...by('High', 5, 4, 5), ...by('Once', 5, 5)));
  expect(directors.most.map(({ value }) => value)).toEqual(['Low', 'High', 'Once']);
  expect(directors.best.map(({ value }) => value)).toEqual(['High', 'Low']);
});

const anyReview = fc
  .record({
    film: fc.record({
      title: fc.constantFrom('Pier', 'Harbour', 'Fog'),
      year: fc.constantFrom(1979, 1980, 2001),
      directors: fc.subarray(['Ann', 'Bo']),
      cast: fc.subarray([
        { name: 'Bo', role: null },
        { name: 'Cy', role: null },
      ]),
      genres: fc.array(fc.constantFrom('Drama', 'Western'), { maxLength: 3 }),
    }),
    half: fc.option(fc.integer({ min: 0, max: 10 })),
    days: fc.subarray(['2023-12-31', '2024-01-01', '2024-01-02', '2024-05-05']),
    isOwn: fc.boolean(),
  })
  .map(
    ({ film, half, days, isOwn }) =>
      (id: number): Review =>
        stored(String(id), film, {
          ...(half !== null && stars(half / 2)),
          ...seen(...days),
          ...(!isOwn && { origin: { kind: 'clipped' } }),
        }),
  );

test('every number is how many films the library shows when it is narrowed so', () => {
  fc.assert(
    fc.property(fc.array(anyReview, { maxLength: 12 }), (made) => {
      const any = tableOf(...made.map((make, id) => make(id)));
      const shown = (filters: Partial<Filters>) =>
        linesOf(any, { group: 'film', filters: { origin: 'own', ...filters } }).length;
      const { films, stars: halves, years, decades, genres, directors, actors } = countLibrary(any);
      expect(films).toBe(shown({}));
      for (const { stars: at, films: n } of halves) expect(n).toBe(shown({ stars: { from: at, to: at } }));
      for (const { value, films: n } of decades) expect(n).toBe(shown({ year: { from: value, to: value + 9 } }));
      for (const { value, films: n } of genres) expect(n).toBe(shown({ genre: value }));
      for (const { value, films: n } of directors.most) expect(n).toBe(shown({ director: value }));
      for (const { value, films: n } of actors.most) expect(n).toBe(shown({ actor: value }));
      for (const { value, rated } of actors.best)
        expect(rated).toBe(shown({ actor: value, stars: { from: 0, to: 5 } }));
      for (const { year, films: n, months, days } of years) {
        expect(n).toBe(shown({ seen: String(year) }));
        for (const { day, films: onDay } of days) expect(onDay).toBe(shown({ seen: day }));
        for (const [at, inMonth] of months.entries())
          expect(inMonth).toBe(shown({ seen: `${year}-${String(at + 1).padStart(2, '0')}` }));
      }
    }),
    { numRuns: 60 },
  );
});
