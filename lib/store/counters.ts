import { rowsVersion } from '../library/pack-row.ts';
import type { Library } from './database.ts';
import { keysVersion, type ReviewRecord } from './review-record.ts';

/** Kept up to date in every transaction that changes reviews: `count()` takes 19 s at a million. */
export interface Counters {
  reviews: number;
  binned: number;
  starters: number;
  /** Counts the changes: of one review, of some at once, of a whole batch. */
  revision: number;
  /** The number that the next new review gets. */
  next: number;
  /** The version of the keys that reviews are filed under. */
  keysVersion: number;
  /** The version of the rows that lie on the shelves. */
  rowsVersion: number;
}

export const noCounters: Counters = {
  reviews: 0,
  binned: 0,
  starters: 0,
  revision: 0,
  next: 1,
  keysVersion,
  rowsVersion,
};

export async function readCounters(library: Library): Promise<Counters> {
  return (await (await library.reviews()).get('meta', 'counters')) ?? noCounters;
}

/** Counts a change in the transaction that makes it. */
export async function countRevision(meta: {
  get(name: 'counters'): Promise<Counters | undefined>;
  put(counters: Counters, name: 'counters'): Promise<unknown>;
}): Promise<void> {
  const counters = (await meta.get('counters')) ?? noCounters;
  await meta.put({ ...counters, revision: counters.revision + 1 }, 'counters');
}

/** The counters after one record was replaced by another, or a number was given to a new one; null is absent. */
export function countChange(
  counters: Counters,
  before: ReviewRecord | null | undefined,
  after: ReviewRecord | null,
): Counters {
  const change = (has: (record: ReviewRecord) => boolean) =>
    Number(after !== null && has(after)) - Number(!!before && has(before));
  return {
    ...counters,
    next: Math.max(counters.next, (after?.number ?? 0) + 1),
    reviews: counters.reviews + change(({ review }) => review.deletedAt === null),
    binned: counters.binned + change(({ review }) => review.deletedAt !== null),
    starters: counters.starters + change(({ review }) => review.deletedAt === null && review.origin.kind === 'starter'),
  };
}
