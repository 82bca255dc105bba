import type { Extent } from '../text/piece.ts';

/** Why words of the text did not go into the review, in words for people. */
export type NoiseReason =
  | 'advertisement'
  | 'photo credit'
  | 'caption'
  | 'comment form'
  | 'share buttons'
  | 'newsletter'
  | 'related posts'
  | 'publication note'
  | 'disclosure'
  | 'page furniture'
  | 'other facts'
  | 'rating of a part'
  | 'release note'
  | 'summary beside the verdict'
  | 'markup'
  | 'longer than a review may be';

export interface SetAside {
  extent: Extent;
  reason: NoiseReason;
}
