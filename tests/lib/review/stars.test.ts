import { expect, test } from 'vitest';
import { describeStars, starsOfRating } from '../../../lib/review/stars.ts';

test.each([
  ['3.5 of five', { value: 3.5, worst: 0.5, best: 5 }, 3.5],
  ['7 of ten', { value: 7, worst: 1, best: 10 }, 3.5],
  ['83 of a hundred', { value: 83, worst: 0, best: 100 }, 4],
  ['nothing of five', { value: 0, worst: 0, best: 5 }, 0.5],
  ['the middle of a scale from −10 to 10', { value: 0, worst: -10, best: 10 }, 2.5],
  ['a scale too wide to count', { value: 0, worst: -1e308, best: 1e308 }, 0.5],
])('%s comes nearest to so many half stars', (_, rating, stars) => {
  expect(starsOfRating(rating)).toBe(stars);
});

test.each([
  [null, 'Not rated'],
  [0.5, 'Half a star of 5'],
  [3.5, '3 and a half of 5 stars'],
  [4, '4 of 5 stars'],
])('%s stars are read out as "%s"', (stars, words) => {
  expect(describeStars(stars)).toBe(words);
});
