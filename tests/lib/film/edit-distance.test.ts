import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../lib/film/edit-distance.ts';

test.each([
  ['kitten', 'kitten', 0],
  ['kitten', 'kittne', 1],
  ['kitten', 'sitten', 1],
  ['kitten', 'kittens', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from %s to %s there are %i changes', (a, b, changes) => {
  expect(editDistance(a, b, 5)).toBe(changes);
});

test('more changes than asked for are one more, whatever their number', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('a'.repeat(10_000), 'b'.repeat(10_000), 2)).toBe(3);
});

test('the way back is as long as the way there, and nothing but the same text is no way', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
      expect(editDistance(a, b, most) === 0).toBe(a === b);
    }),
  );
});
