import { normaliseRating, type Rating } from '../lib/review/rating.ts';

/**
 * How many of five stars a rating is, in halves. A scale that starts at 0.5 or 1 is read as people read it
 * (3.5 of 5 is three and a half stars, 7 of 10 too), one that starts below zero by its place between the ends.
 */
export function countStars(rating: Rating): number {
  const share = rating.worst < 0 ? normaliseRating(rating) / 100 : rating.value / rating.best;
  return Math.round(Math.min(1, Math.max(0, share)) * 10) / 2;
}
