import type { Sighting } from '../film/sighting-schema.ts';
import type { Certainty } from '../match/match.ts';
import type { Review } from '../review/schema.ts';
import type { Corner } from './settings-schema.ts';

/** A stored review with why it is thought to be about the film. */
export interface MatchedReview {
  review: Review;
  certainty: Certainty;
  reasons: string[];
}

/** Everything that is known about the film of a page. */
export interface FilmView {
  sighting: Sighting;
  /** Certain and likely ones, own first. */
  shown: MatchedReview[];
  /** Possible ones: "Is it one of these?" */
  offered: MatchedReview[];
  /** Whether the user has marked the film as seen, so that plot details may be shown. */
  seen: boolean;
}

/** What the detector is told to do: hold the card's frame, or nothing. Never a word of a review. */
export interface FrameOrder {
  frame: null | { ticket: string; corner: Corner; collapsed: boolean };
}

/** The page a card or popup speaks about. */
export type PageOf = { ticket: string } | { tabId: number };
