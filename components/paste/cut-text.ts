import type { Extent } from '../../lib/formats/article/text/piece.ts';

/** A stretch of the text, all of it alike. */
export interface Stretch {
  text: string;
  /** Where it begins: its name among the others. */
  start: number;
  isNoise: boolean;
  isMarked: boolean;
}

/** Cuts a text at the ends of the places named, which may overlap, and at some more. */
export function cutText(
  text: string,
  marked: readonly Extent[],
  noise: readonly Extent[],
  at: readonly number[] = [],
): Stretch[] {
  const ends = [0, text.length, ...at, ...[...marked, ...noise].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(ends.map((end) => Math.min(Math.max(end, 0), text.length)))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => ({
    text: text.slice(start, cuts[i + 1]),
    start,
    isNoise: isWithin(start, noise),
    isMarked: isWithin(start, marked),
  }));
}

function isWithin(at: number, extents: readonly Extent[]): boolean {
  return extents.some(({ start, end }) => start <= at && at < end);
}
