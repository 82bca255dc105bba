import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UserError } from '../../../lib/film/user-error.ts';
import { readStoredReview } from '../../../lib/review/migrations.ts';
import { schemaVersion } from '../../../lib/review/schema-version.ts';

const example = (version: number) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/reviews/review-v${version}.json`, import.meta.url), 'utf8'));

const versions = Array.from({ length: schemaVersion }, (_, i) => i + 1);

test.each(versions)('the frozen review of version %i is read as one of today', (version) => {
  const review = readStoredReview(example(version));
  expect(review.schemaVersion).toBe(schemaVersion);
  expect(review.film.title).toBe('Solaris');
  expect(review.viewings[0]?.on).toBe('2026-01-03');
});

test('a review of today passes unchanged', () => {
  expect(readStoredReview(example(schemaVersion))).toEqual(example(schemaVersion));
});

test('a review from the future is refused with a sentence', () => {
  expect(() => readStoredReview({ ...example(1), schemaVersion: schemaVersion + 1 })).toThrow(UserError);
});

test.each([null, 'text', {}, { schemaVersion: 0 }, { schemaVersion: 'x' }])('%j is no review', (stored) => {
  expect(() => readStoredReview(stored)).toThrow();
});
