import type { Review } from '../../review/schema.ts';
import type { ReviewRecord } from '../review-record.ts';

/**
 * The reviews with numbers next to each other, in one record of the database. Chromium takes some 100 µs to put a record
 * whatever its size: with one for each review that was half of an import. Each review is a text of its own (JSON), so
 * that who wants one of them takes only that one apart.
 *
 * All three lists go by the number of the review, counted from the folio's first; null where there is none.
 */
export interface Folio {
  /** The key of its store: `folioOf` its reviews. */
  at: number;
  reviews: (string | null)[];
  /** For the index by id. */
  ids: (string | null)[];
  /** For the index of the bin; null where a review is in the library. */
  binned: (BinPlace | null)[];
}

/** Where a review stands in the order of the bin. */
export type BinPlace = [deletedAt: string, id: string];

/** Few enough that most stay below the 64 kB beyond which Chromium keeps a value in a file of its own. */
export const folioSize = 8;

export const folioOf = (number: number): number => Math.floor(number / folioSize);

/** The review with a number; null where there is none. */
export function recordAt(folio: Folio | undefined, number: number): ReviewRecord | null {
  const json = folio?.at === folioOf(number) ? folio.reviews[number % folioSize] : null;
  // it was a review when it was written
  return typeof json === 'string' ? { number, review: JSON.parse(json) as Review } : null;
}

/** The review with an id; null where there is none. */
export function recordWithId(folio: Folio | undefined, id: string): ReviewRecord | null {
  const place = folio?.ids.indexOf(id) ?? -1;
  return folio && place >= 0 ? recordAt(folio, folio.at * folioSize + place) : null;
}

/** All reviews of a folio. */
export function recordsIn(folio: Folio): ReviewRecord[] {
  return folio.reviews.flatMap((_, place) => recordAt(folio, folio.at * folioSize + place) ?? []);
}
