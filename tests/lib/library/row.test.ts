import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRow, unpackRow } from '../../../lib/library/pack-row.ts';
import { rowOf } from '../../../lib/library/row.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import { anyTake } from '../../support/any-take.ts';
import { stored } from './support.ts';

test('a packed row comes out as it went in', () => {
  fc.assert(
    fc.property(anyTake, (take) => {
      const row = rowOf(makeReview(take, { id: 'a', origin: { kind: 'clipped' }, now: new Date(0) }));
      expect(unpackRow(packRow(row))).toEqual(JSON.parse(JSON.stringify(row)));
    }),
  );
});

test('a row stays small, whatever the review', () => {
  const cast = Array.from({ length: 300 }, (_, n) => ({ name: `Extra ${n}`, role: null }));
  const row = rowOf(stored('a', { cast }, { verdict: '🎬'.repeat(1_000), intro: 'x'.repeat(90_000) }));
  expect(packRow(row).length).toBeLessThan(1_000);
  expect(row.verdict.isWellFormed()).toBe(true);
});
