/**
 * The rows of reviews with numbers next to each other, packed (`lib/library/pack-row.ts`): what the library's page reads
 * of every review when it opens. A hundred thousand records of their own took 4.3 s to read, as shelves they take less
 * than a tenth of that.
 */
export interface Shelf {
  /** Later than that of every shelf that was changed before it: who knows the last one reads only what is newer. */
  stamp: number;
  /** None of the reviews was changed later than this, as far as they are not in the bin. */
  latest: string;
  /** By the number of the review, counted from the shelf's first; null where there is none. */
  rows: (string | null)[];
}

/** Few enough to stay below the 64 kB beyond which Chromium keeps a value in a file of its own. */
export const shelfSize = 64;

export const shelfOf = (number: number): number => Math.floor(number / shelfSize);
