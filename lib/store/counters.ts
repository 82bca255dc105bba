import type { Library } from './database.ts';
import type { ReviewRecord } from './review-record.ts';

/** Kept up to date in every transaction that changes reviews: `count()` takes 19 s at a million. */
export interface Counters {
  reviews: number;
  binned: number;
  starters: number;
  /** Counts the transactions; what is derived from the reviews names the one it has seen. */
  revision: number;
}

export const noCounters: Counters = { reviews: 0, binned: 0, starters: 0, revision: 0 };

export async function readCounters(library: Library): Promise<Counters> {
  return (await (await library.reviews()).get('meta', 'counters')) ?? noCounters;
}

/** The counters after one record was replaced by another; null is absent. */
export function countChange(
  counters: Counters,
  before: ReviewRecord | null | undefined,
  after: ReviewRecord | null,
): Counters {
  const change = (has: (record: ReviewRecord) => boolean) =>
    Number(after !== null && has(after)) - Number(!!before && has(before));
  return {
    ...counters,
    reviews: counters.reviews + change((record) => !!record.shown),
    binned: counters.binned + change((record) => !!record.binned),
    starters: counters.starters + change((record) => !!record.shown && record.review.origin.kind === 'starter'),
  };
}
