/**
 * What the frame beside a mark and the script that holds it tell each other, over a private port as the card does:
 * which film is meant and how large it is, never a word of a review.
 */
export type FromPeek =
  /** What the ticket is for stands there, at this size and roundness in px. */
  | { do: 'shown'; ticket: string; width: number; height: number; round: number }
  /** The pointer has come into the frame or left it, which the page around it is not told. */
  | { do: 'pointed'; on: boolean }
  /** Escape was pressed in it, or there is nothing to show. */
  | { do: 'close' };

/** One film after the other, each by its ticket. */
export interface ToPeek {
  ticket: string;
}
