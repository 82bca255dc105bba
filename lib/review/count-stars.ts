import type { Rating } from './rating.ts';
import { starsOfRating } from './stars.ts';

/** How many of five stars are drawn for a rating, in halves; unlike what can be given, nought is none. */
export function countStars(rating: Rating): number {
  return rating.value === rating.worst && rating.worst <= 0 ? 0 : starsOfRating(rating);
}
