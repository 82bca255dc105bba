import type { Ask } from '../../lib/browser/messages.ts';
import { limits } from '../../lib/film/limits.ts';
import { UserError } from '../../lib/film/user-error.ts';
import { editTake } from '../../lib/review/edits.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { newReviewId } from '../../lib/review/new-review-id.ts';
import type { Origin, Review, Take } from '../../lib/review/schema.ts';
import { changeReview } from '../../lib/store/change-reviews.ts';
import type { Library } from '../../lib/store/database.ts';

/**
 * Changes a review that is there.
 * @throws UserError where it is gone for good.
 */
export async function editReview(library: Library, id: string, edit: (review: Review) => Review): Promise<Review> {
  const { review } = await changeReview(library, id, (before) => (before ? edit(before) : 'same'));
  if (!review) throw new UserError('This review is not in the library any more.');
  return review;
}

/** Saves the user's words: a new review, or other words in an old one. The draft goes in the same transaction. */
export async function saveReview(
  library: Library,
  { id, take, origin: kind, draftKey, quotes }: Ask<'saveReview'>,
  now: Date,
): Promise<Review> {
  const newId = id ?? newReviewId(kind, crypto.randomUUID());
  const origin: Origin = kind === 'clipped' && quotes ? { kind, quotes } : { kind };
  const { review } = await changeReview(
    library,
    newId,
    (before) => {
      if (!before) return makeReview(take, { id: newId, origin, now });
      return quotes ? clipAgain(before, take, origin, now) : editTake(before, take, now);
    },
    draftKey,
  );
  if (!review) throw new Error('a saved review came back empty');
  return review;
}

/** An article as it is now, in the place of what was clipped of it before; what the user has put to it stays. */
function clipAgain(before: Review, take: Take, origin: Origin, now: Date): Review {
  const { note, viewings } = before;
  const tags = [...new Set([...before.tags, ...take.tags])].slice(0, limits.tags);
  return { ...editTake(before, { ...take, note, viewings, tags }, now), origin };
}
