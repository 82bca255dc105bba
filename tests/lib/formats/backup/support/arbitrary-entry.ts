import * as fc from 'fast-check';
import type { BackupEntry } from '../../../../../lib/formats/backup/backup.ts';
import type { Correction } from '../../../../../lib/match/correction-schema.ts';
import type { Review } from '../../../../../lib/review/schema.ts';

const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { noNullPrototype: true });
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '"\\', '\\u0000', ']},{[', '__proto__', '</script>', '\u2028', '\ud83c', 'Amélie', '千と千尋'),
);
const key = fc.constantFrom('imdb:tt0000001', 'tmdb:movie/1', 'letterboxd:a"b\\c' as const);
const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((text) => text.slice(0, 10) as '2026-01-31');
const id = fc.uuid();

export const arbitraryReview: fc.Arbitrary<Review> = record({
  schemaVersion: fc.constant(1 as const),
  id,
  origin: fc.oneof(
    fc.constant({ kind: 'mine' as const }),
    record({ kind: fc.constant('imported' as const), from: words, batchId: id }),
  ),
  learnedKeys: fc.array(key, { maxLength: 2 }),
  revision: fc.integer({ min: 1, max: 99 }),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: fc.option(instant),
  film: record({
    kind: fc.constantFrom('film' as const, 'series' as const, 'episode' as const),
    title: words,
    originalTitle: fc.option(words),
    otherTitles: fc.array(words, { maxLength: 3 }),
    year: fc.option(fc.integer({ min: 1870, max: 2100 })),
    directors: fc.array(words, { maxLength: 2 }),
    cast: fc.array(record({ name: words, role: fc.option(words) }), { maxLength: 3 }),
    genres: fc.array(words, { maxLength: 2 }),
    premiere: fc.option(words),
    runtimeMinutes: fc.option(fc.integer({ min: 1, max: 900 })),
    keys: fc.array(key, { maxLength: 2 }),
  }),
  author: fc.option(words),
  publisher: fc.option(words),
  language: fc.option(fc.constantFrom('en', 'cs', 'pt-BR')),
  verdict: words,
  stance: fc.constantFrom('recommended' as const, 'mixed' as const, 'avoid' as const, null),
  rating: fc.option(fc.integer({ min: 1, max: 10 }).map((halves) => ({ value: halves / 2, worst: 0, best: 5 }))),
  pros: fc.array(words, { maxLength: 3 }),
  cons: fc.array(words, { maxLength: 3 }),
  intro: words,
  sections: fc.array(record({ heading: words, text: words, spoiler: fc.boolean() }), { maxLength: 2 }),
  conclusion: words,
  viewings: fc.array(record({ on: fc.option(day), rewatch: fc.boolean() }), { maxLength: 2 }),
  tags: fc.array(words, { maxLength: 2 }),
  spoiler: fc.boolean(),
  url: fc.option(fc.webUrl()),
  publishedOn: fc.option(day),
  note: words,
});

const arbitraryCorrection: fc.Arbitrary<Correction> = record({
  id,
  madeAt: instant,
  says: fc.constantFrom('same' as const, 'different' as const),
  page: record({
    site: words,
    url: fc.webUrl(),
    title: words,
    year: fc.constantFrom(null, 1999),
    keys: fc.array(key, { maxLength: 2 }),
  }),
  review: record({ id, title: words, year: fc.constantFrom(null, 2025), keys: fc.array(key, { maxLength: 2 }) }),
  taught: fc.array(key, { maxLength: 2 }),
});

export const arbitraryEntry: fc.Arbitrary<BackupEntry<Correction>> = fc.oneof(
  { weight: 3, arbitrary: arbitraryReview.map((review) => ({ kind: 'review' as const, review })) },
  { weight: 1, arbitrary: arbitraryCorrection.map((correction) => ({ kind: 'correction' as const, correction })) },
);
