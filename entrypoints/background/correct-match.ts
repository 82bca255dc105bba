import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { UserError } from '../../lib/film/user-error.ts';
import type { Correction } from '../../lib/match/correction-schema.ts';
import { learnKeys, unlearnKeys } from '../../lib/review/edits.ts';
import { changeReview } from '../../lib/store/change-reviews.ts';
import { findCorrections, removeCorrection, saveCorrection } from '../../lib/store/corrections.ts';
import type { Library } from '../../lib/store/database.ts';
import { readReviews } from '../../lib/store/read-reviews.ts';

/**
 * Takes the user's word on a match: "this page is that film", or not. A later word on the same two replaces the
 * earlier one. "Same" teaches the review the page's keys, "different" takes back what it had learned of them.
 */
export async function correctMatch(
  library: Library,
  sighting: Sighting,
  reviewId: string,
  says: Correction['says'],
  now: Date,
): Promise<{ correctionId: string }> {
  const [review] = await readReviews(library, [reviewId]);
  if (!review) throw new UserError('This review is not in the library any more.');
  const { keys } = sighting.film;
  for (const earlier of await findCorrections(library, keys)) {
    if (earlier.review.id === reviewId) await undoCorrection(library, earlier.id);
  }
  const told = says === 'same' ? (before: typeof review) => learnKeys(before, keys) : unlearn(keys);
  const { review: after } = await changeReview(library, reviewId, (before) => (before ? told(before) : 'same'));
  const { title, year } = review.film;
  const id = crypto.randomUUID();
  await saveCorrection(library, {
    id,
    madeAt: now.toISOString(),
    says,
    page: { site: sighting.site, url: sighting.url, title: sighting.film.title, year: sighting.film.year, keys },
    review: { id: reviewId, title, year, keys: review.film.keys },
    taught: (after?.learnedKeys ?? []).filter((key) => keys.includes(key) && !review.learnedKeys.includes(key)),
  });
  return { correctionId: id };
}

/** Forgets the user's word, and what it had taught. */
export async function undoCorrection(library: Library, id: string): Promise<void> {
  const correction = await removeCorrection(library, id);
  if (!correction || correction.taught.length === 0) return;
  const untaught = unlearn(correction.taught);
  await changeReview(library, correction.review.id, (before) => (before ? untaught(before) : 'same'));
}

const unlearn = (keys: Correction['taught']) => (review: Parameters<typeof unlearnKeys>[0]) =>
  unlearnKeys(review, keys);
