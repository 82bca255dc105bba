import type { FilmKey } from '../film/film-key.ts';
import { limits } from '../film/limits.ts';
import { learnKeys, unlearnKeys } from '../review/edits.ts';
import type { Review } from '../review/schema.ts';
import type { Correction } from './correction-schema.ts';

type Taught = Pick<Correction, 'says' | 'taught'>;

/**
 * The keys that a correction moves, for its `taught`: "same" gives the review the page's keys that it lacks, whatever
 * other ids it has; "different" takes those away that it had learned. What the review itself told stays.
 */
export function keysTaught(says: Correction['says'], pageKeys: readonly FilmKey[], review: Review): FilmKey[] {
  if (says === 'different') return review.learnedKeys.filter((key) => pageKeys.includes(key));
  const lacking = [...new Set(pageKeys)].filter((key) => !review.film.keys.includes(key));
  return lacking.slice(0, Math.max(0, limits.keys - review.film.keys.length));
}

/** The review after a correction. */
export function teachKeys(review: Review, { says, taught }: Taught): Review {
  return says === 'same' ? learnKeys(review, taught) : unlearnKeys(review, taught);
}

/** The review after a correction is undone: what it moved goes back. */
export function unteachKeys(review: Review, { says, taught }: Taught): Review {
  return says === 'same' ? unlearnKeys(review, taught) : learnKeys(review, taught);
}
