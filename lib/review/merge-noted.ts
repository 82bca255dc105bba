import { makeReview } from './make-review.ts';
import { mergeTake, type TakeField } from './merge-take.ts';
import type { Origin, Review, Take } from './schema.ts';
import { takeOf } from './take-of.ts';
import { tidyTake } from './tidy-take.ts';

/** A review that was written out and comes back, the user having perhaps written in it outside. */
export interface NotedReview {
  id: string;
  /** Of the review when it was written out. */
  revision: number;
  origin: Origin;
  take: Take;
}

export interface MergedNote {
  /** Null where nothing is to be written. */
  review: Review | null;
  changed: TakeField[];
  kept: TakeField[];
}

/**
 * What becomes of a review of which a note comes back: the words of the note, unless the review was changed here since
 * it was written out; then those stay.
 */
export function mergeNoted({ id, revision, origin, take }: NotedReview, before: Review | null, now: Date): MergedNote {
  if (!before) return { review: makeReview(take, { id, origin, now }), changed: [], kept: [] };
  const mine = tidyTake(takeOf(before));
  const { changed } = mergeTake(mine, take, mine);
  if (changed.length === 0) return { review: null, changed, kept: [] };
  if (before.revision > revision) return { review: null, changed: [], kept: changed };
  const keys = new Set(take.film.keys);
  const review = {
    ...before,
    ...take,
    learnedKeys: before.learnedKeys.filter((key) => keys.has(key)),
    revision: before.revision + 1,
    updatedAt: now.toISOString(),
  };
  return { review, changed, kept: [] };
}
