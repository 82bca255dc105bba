import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { UserError } from '../../lib/film/user-error.ts';
import { isAboutReview } from '../../lib/match/apply-corrections.ts';
import type { Correction } from '../../lib/match/correction-schema.ts';
import { keysTaught, teachKeys, unteachKeys } from '../../lib/match/keys-taught.ts';
import { pageKeysOf } from '../../lib/match/page-keys.ts';
import type { Review } from '../../lib/review/schema.ts';
import { changeReview } from '../../lib/store/change-reviews.ts';
import { findCorrections, removeCorrection, saveCorrection } from '../../lib/store/corrections.ts';
import type { Library } from '../../lib/store/database.ts';
import { findCandidates } from '../../lib/store/find-candidates.ts';
import { readReviews } from '../../lib/store/read-reviews.ts';

/**
 * Takes the user's word on a match: "this page is that film", or not. A later word on the same two replaces the
 * earlier one. "Same" teaches the review the page's keys, "different" takes back what it had learned of them.
 */
export async function correctMatch(
  library: Library,
  { site, url, film }: Sighting,
  reviewId: string,
  says: Correction['says'],
  now: Date,
): Promise<{ correctionId: string }> {
  const [review] = await readReviews(library, [reviewId]);
  if (!review) throw new UserError('This review is not in the library any more.');
  const correction: Correction = {
    id: crypto.randomUUID(),
    madeAt: now.toISOString(),
    says,
    page: { site, url, title: film.title, year: film.year, keys: pageKeysOf(film) },
    review: { id: reviewId, title: review.film.title, year: review.film.year, keys: review.film.keys },
    // held against what the review knows now, an earlier word included: undoing this one leads back to that
    taught: keysTaught(says, film.keys, review),
  };
  for (const earlier of await findCorrections(library, film.keys)) {
    if (earlier.review.id === reviewId) await undoCorrection(library, earlier.id);
  }
  // the word before what follows from it: that is what must survive a kill
  await saveCorrection(library, correction);
  await editKeys(library, correction, teachKeys);
  return { correctionId: correction.id };
}

/** Forgets the user's word, and gives back the keys that it had moved, wherever they went. */
export async function undoCorrection(library: Library, id: string): Promise<void> {
  const correction = await removeCorrection(library, id);
  if (!correction) return;
  await editKeys(library, correction, unteachKeys);
  if (correction.says === 'different') return;
  for (const review of await findCandidates(library, correction.taught, [])) {
    if (review.id === correction.review.id || !isAboutReview(correction, { reviewId: review.id, film: review.film }))
      continue;
    await changeReview(library, review.id, (before) => (before ? unteachKeys(before, correction) : 'same'));
  }
}

async function editKeys(
  library: Library,
  correction: Correction,
  edit: (review: Review, correction: Correction) => Review,
): Promise<void> {
  if (correction.taught.length === 0) return;
  await changeReview(library, correction.review.id, (before) => (before ? edit(before, correction) : 'same'));
}
