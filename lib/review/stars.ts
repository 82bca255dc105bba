import { normaliseRating, type Rating } from './rating.ts';

/** What a new rating is given on: five stars with halves. */
export function ratingOfStars(stars: number): Rating {
  return { value: stars, worst: 0, best: 5 };
}

/**
 * A rating in half stars, 0.5 to 5, as near as they come. Scales that begin at nought or one (7 of 1–10) count from
 * nought, as people read them: 3.5 stars.
 */
export function starsOfRating(rating: Rating): number {
  const stars = Math.round(shareOfBest(rating) * 10) / 2;
  // The other way round from `stars < 0.5`, so that the ends of an absurdly wide scale (not a number) come out too.
  return stars >= 0.5 ? Math.min(5, stars) : 0.5;
}

/** How much of the best a rating is, 0 to 1, counted from nought. */
export function shareOfBest(rating: Rating): number {
  return rating.worst < 0 ? normaliseRating(rating) / 100 : rating.value / rating.best;
}

/** Half stars in words: `3 and a half of 5 stars`. */
export function describeStars(stars: number | null): string {
  if (stars === null) return 'Not rated';
  const whole = Math.floor(stars);
  if (whole === stars) return `${whole} of 5 stars`;
  return whole === 0 ? 'Half a star of 5' : `${whole} and a half of 5 stars`;
}
