import { moveToBin, takeFromBin } from '../../lib/review/edits.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import type { Review } from '../../lib/review/schema.ts';
import { starterTakes } from '../../lib/review/starters/starter-takes.ts';
import type { BatchReport } from '../../lib/store/batch/commit-batch.ts';
import { type Change, changeReviews } from '../../lib/store/change-reviews.ts';
import type { Library } from '../../lib/store/database.ts';

/** Puts the starter reviews in the library; those that are there stay as they are. */
export async function addStarters(library: Library, now: Date): Promise<BatchReport> {
  const report: BatchReport = { batchId: 'starters', added: 0, changed: 0, unchanged: 0 };
  const outcome = new Map<string, 'added' | 'changed' | 'unchanged'>();
  const add = ({ id, take }: (typeof starterTakes)[number]): Change => {
    return (before) => {
      outcome.set(id, before ? (before.deletedAt ? 'changed' : 'unchanged') : 'added');
      if (!before) return makeReview(take, { id, origin: { kind: 'starter' }, now });
      return before.deletedAt ? takeFromBin(before, now) : 'same';
    };
  };
  await changeReviews(library, new Map(starterTakes.map((starter) => [starter.id, add(starter)])));
  for (const what of outcome.values()) report[what] += 1;
  return report;
}

/** Takes them out again; one that bears the user's own note only goes to the bin. */
export async function removeStarters(library: Library, now: Date): Promise<void> {
  const remove: Change = (before: Review | null) => {
    if (!before) return 'same';
    return before.note ? moveToBin(before, now) : 'gone';
  };
  await changeReviews(library, new Map(starterTakes.map(({ id }) => [id, remove])));
}
