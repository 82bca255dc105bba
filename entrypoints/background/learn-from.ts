import type { FilmView } from '../../lib/browser/film-view.ts';
import { authorityOf, type FilmKey } from '../../lib/film/film-key.ts';
import { widenCorrection } from '../../lib/match/widen-correction.ts';
import { learnKeys } from '../../lib/review/edits.ts';
import type { Review } from '../../lib/review/schema.ts';
import { changeReview } from '../../lib/store/change-reviews.ts';
import { changeCorrection, findCorrections } from '../../lib/store/corrections.ts';
import type { Library } from '../../lib/store/database.ts';

/**
 * Lets the reviews that match a page with certainty learn the page's other keys, so that the next site needs no guess,
 * and the user's words on this page hold for those keys too. A page that contradicts itself teaches nothing, and nobody
 * learns a second id of an authority.
 */
export async function learnFrom(library: Library, { sighting, shown }: FilmView): Promise<void> {
  const { film, doubts } = sighting;
  if (doubts.length > 0) return;
  const learning = shown
    .filter(({ certainty }) => certainty === 'certain')
    .map(({ review }) => ({
      candidate: { reviewId: review.id, film: review.film },
      keys: newKeys(review, film.keys),
    }))
    .filter(({ keys }) => keys.length > 0);
  // the word before what follows from it: undoing must find all that it has taught
  for (const { id } of await findCorrections(library, film.keys)) {
    await changeCorrection(library, id, (correction) => widenCorrection(correction, film, learning));
  }
  for (const { candidate, keys } of learning) {
    await changeReview(library, candidate.reviewId, (before) =>
      before ? learnKeys(before, newKeys(before, keys)) : 'same',
    );
  }
}

function newKeys(review: Review, keys: readonly FilmKey[]): FilmKey[] {
  const authorities = new Set(review.film.keys.map(authorityOf));
  return keys.filter((key) => !authorities.has(authorityOf(key)));
}
