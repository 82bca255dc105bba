import type { Review } from '../../review/schema.ts';

/** A piece of a file that is being written; the pieces of one file come in their order. */
export interface ExportPart {
  file: string;
  text: string;
}

/** How many reviews a format has no room for, and why, in words for people. */
export interface LeftOut {
  count: number;
  reason: string;
}

/** Writes reviews as they come, without holding them; says at the end what had no place. */
export type WriteExport = (reviews: AsyncIterable<Review>) => AsyncGenerator<ExportPart, LeftOut[]>;

/** Counts what is left out, by its reason. */
export function createLeftOut() {
  const counts = new Map<string, number>();
  return {
    add(reason: string): void {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    },
    list: (): LeftOut[] => [...counts].map(([reason, count]) => ({ reason, count })),
  };
}

export const reasons = {
  notYours: 'not written by you',
  notAFilm: 'of a series or an episode, which this format has no place for',
  nothingSaid: 'neither seen nor rated nor reviewed yet',
  noNumber: 'no number is known by which the film would be recognised there',
  noRating: 'not rated',
  neitherRatedNorDated: 'neither rated nor seen on a known day',
} as const;
