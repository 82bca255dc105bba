import { describe, expect, test } from 'vitest';
import { limits } from '../../../lib/film/limits.ts';
import { keysTaught, teachKeys, unteachKeys } from '../../../lib/match/keys-taught.ts';
import { learnKeys } from '../../../lib/review/edits.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { film } from './support.ts';

const now = new Date('2026-01-01T00:00:00Z');
const told = makeReview(makeTake(film({ title: 'The Sea', keys: ['imdb:tt0000001'] })), {
  id: 'r',
  origin: { kind: 'mine' },
  now,
});

describe('"this page is that film"', () => {
  test('teaches the keys that the review lacks, another id of its authority too', () => {
    expect(keysTaught('same', ['imdb:tt0000002', 'netflix:1', 'imdb:tt0000001'], told)).toEqual([
      'imdb:tt0000002',
      'netflix:1',
    ]);
  });

  test('teaches no more than a film can hold', () => {
    const many = Array.from({ length: 100 }, (_, i) => `site:${i}` as const);
    expect(keysTaught('same', many, told)).toHaveLength(limits.keys - 1);
  });

  test('is undone without a trace but the revision', () => {
    const said = { says: 'same' as const, taught: keysTaught('same', ['netflix:1'], told) };
    const taught = teachKeys(told, said);
    expect(taught.film.keys).toEqual(['imdb:tt0000001', 'netflix:1']);
    expect(unteachKeys(taught, said)).toEqual({ ...told, revision: 3 });
  });

  test('leaves a key alone that the review knew before', () => {
    const said = { says: 'same' as const, taught: keysTaught('same', ['imdb:tt0000001'], told) };
    expect(unteachKeys(teachKeys(told, said), said)).toEqual(told);
  });
});

describe('"not that film"', () => {
  const learned = learnKeys(told, ['netflix:1', 'netflix:2']);

  test('takes a learned key away, and undoing gives it back', () => {
    const said = { says: 'different' as const, taught: keysTaught('different', ['netflix:1'], learned) };
    const without = teachKeys(learned, said);
    expect(without.film.keys).toEqual(['imdb:tt0000001', 'netflix:2']);
    expect(without.learnedKeys).toEqual(['netflix:2']);
    expect(unteachKeys(without, said).learnedKeys.sort()).toEqual(learned.learnedKeys);
  });

  test('leaves what the review itself told', () => {
    expect(keysTaught('different', ['imdb:tt0000001'], learned)).toEqual([]);
  });
});
