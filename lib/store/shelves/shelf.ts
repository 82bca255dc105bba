/**
 * The rows of reviews with numbers next to each other, packed (`lib/library/pack-row.ts`): what the library's page reads
 * of every review when it opens. A hundred thousand records of their own took 4.3 s to read, as shelves they take less
 * than a tenth of that.
 */
export interface Shelf {
  /** Later than that of every shelf that was changed before it: who knows the last one reads only what is newer. */
  stamp: number;
  /** By the number of the review, counted from the shelf's first; null where there is none. */
  rows: (string | null)[];
}

/** Few enough that one changed review costs little, enough that all are read in a few hundred pieces. */
export const shelfSize = 256;

export const shelfOf = (number: number): number => Math.floor(number / shelfSize);
