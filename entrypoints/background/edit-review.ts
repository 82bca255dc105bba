import type { Ask } from '../../lib/browser/messages.ts';
import { UserError } from '../../lib/film/user-error.ts';
import { editTake } from '../../lib/review/edits.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import { newReviewId } from '../../lib/review/new-review-id.ts';
import type { Origin, Review } from '../../lib/review/schema.ts';
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
    (before) => (before ? editTake(before, take, now) : makeReview(take, { id: newId, origin, now })),
    draftKey,
  );
  if (!review) throw new Error('a saved review came back empty');
  return review;
}
