import { expect, test } from 'vitest';
import { badgeRating, formatRating, normaliseRating } from '../../../lib/review/rating.ts';

test.each([
  [{ value: 3.5, worst: 0, best: 5 }, 70, '3.5/5', '3.5'],
  [{ value: 7, worst: 0, best: 10 }, 70, '7/10', '7'],
  [{ value: 83, worst: 0, best: 100 }, 83, '83%', '83'],
  [{ value: 1, worst: 1, best: 5 }, 0, '1/5', '1'],
  [{ value: 6, worst: 0, best: 12 }, 50, 'C+', 'C+'],
  [{ value: 7.84, worst: 0, best: 10 }, 78.4, '7.8/10', '7.8'],
])('%j stands at %d of a hundred', (rating, normalised, formatted, badge) => {
  expect(normaliseRating(rating)).toBeCloseTo(normalised);
  expect(formatRating(rating)).toBe(formatted);
  expect(badgeRating(rating)).toBe(badge);
});
