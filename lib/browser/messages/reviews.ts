import type { Film } from '../../film/schema.ts';
import type { Quote, Review, Take } from '../../review/schema.ts';
import type { ReviewSummary } from '../../review/summary.ts';
import type { BatchReport } from '../../store/batch/commit-batch.ts';

export interface Counts {
  reviews: number;
  binned: number;
  starters: number;
}

/** One page of a list; `next` is null at its end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** The reviews themselves, one by one and as a list. */
export interface ReviewMessages {
  /** At most 250, in no order; those that are gone are left out. */
  readReviews: [ask: { ids: string[] }, answer: Review[]];
  readReview: [ask: { id: string }, answer: Review | null];
  /** `id` null adds a review; the draft named goes with it. Answered once it is on disk. */
  saveReview: [
    ask: {
      id: string | null;
      take: Take;
      origin: 'mine' | 'clipped';
      draftKey: string | null;
      /** Of a clipped one: the words that it was read from. Where it is there already, its note and tags stay. */
      quotes?: Quote[] | undefined;
    },
    answer: Review,
  ];
  /** The review that was clipped from this address before. */
  findClipped: [ask: { url: string; film: Film }, answer: Review | null];
  saveNote: [ask: { id: string; note: string }, answer: Review];
  binReview: [ask: { id: string }, answer: null];
  unbinReview: [ask: { id: string }, answer: null];
  emptyBin: [ask: null, answer: null];
  listReviews: [ask: { query: string; bin: boolean; after: string | null }, answer: Page<ReviewSummary>];
  readCounts: [ask: null, answer: Counts];
  addStarters: [ask: null, answer: BatchReport];
  removeStarters: [ask: null, answer: null];
}
