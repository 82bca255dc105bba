import type { FilmView } from '../../lib/browser/film-view.ts';
import { authorityOf, type FilmKey } from '../../lib/film/film-key.ts';
import { learnKeys } from '../../lib/review/edits.ts';
import type { Review } from '../../lib/review/schema.ts';
import { changeReview } from '../../lib/store/change-reviews.ts';
import type { Library } from '../../lib/store/database.ts';

/**
 * Lets the reviews that match a page with certainty learn the page's other keys, so that the next site needs no guess.
 * A page that contradicts itself teaches nothing, and nobody learns a second id of an authority.
 */
export async function learnFrom(library: Library, { sighting, shown }: FilmView): Promise<void> {
  if (sighting.doubts.length > 0) return;
  for (const { review, certainty } of shown) {
    const keys = certainty === 'certain' ? newKeys(review, sighting.film.keys) : [];
    if (keys.length > 0) {
      await changeReview(library, review.id, (before) => (before ? learnKeys(before, newKeys(before, keys)) : 'same'));
    }
  }
}

function newKeys(review: Review, keys: readonly FilmKey[]): FilmKey[] {
  const authorities = new Set(review.film.keys.map(authorityOf));
  return keys.filter((key) => !authorities.has(authorityOf(key)));
}
