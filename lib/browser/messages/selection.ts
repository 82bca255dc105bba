import type { Review } from '../../review/schema.ts';

/** What is done with many reviews at once. A change gives back which it has changed: those, and no others, go back. */
export interface SelectionMessages {
  binReviews: [ask: { ids: string[]; bin: boolean }, answer: { ids: string[] }];
  tagReviews: [ask: { ids: string[]; tag: string; has: boolean }, answer: { ids: string[] }];
  /** As many as one may ask for at once; those that are gone are missing. */
  readReviews: [ask: { ids: string[] }, answer: Review[]];
}

/** Of `readReviews`: a message must stay well below 64 MB. */
export const mostReviewsRead = 250;
