import type { Rating } from '../../../review/rating.ts';

/** A rating found in a text, and where in it. */
export interface FoundRating {
  rating: Rating;
  from: number;
  to: number;
  /** The text names no scale (`Rating: 8`): its upper end is the likeliest one. */
  isScaleGuessed: boolean;
}

/** A rating that keeps to its own scale, as found; null where it does not. */
export function makeFound(
  match: RegExpMatchArray,
  value: number | null,
  best: number,
  isScaleGuessed = false,
): FoundRating | null {
  const from = match.index ?? 0;
  if (value === null || Number.isNaN(value) || value < 0 || value > best || best <= 0) return null;
  return { rating: { value, worst: 0, best }, from, to: from + match[0].trimEnd().length, isScaleGuessed };
}
