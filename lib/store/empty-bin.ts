import { type Change, type Changed, changeReviews } from './change-reviews.ts';
import type { Library } from './database.ts';

const chunk = 500;
const gone: Change = (review) => (review?.deletedAt ? 'gone' : 'same');

/** Deletes for good what lies in the bin. */
export async function emptyBin(library: Library): Promise<Changed | null> {
  const db = await library.reviews();
  let last: Changed | null = null;
  for (;;) {
    const binned = await db.getAllFromIndex('reviews', 'binned', null, chunk);
    if (binned.length === 0) return last;
    last = await changeReviews(library, new Map(binned.map(({ id }) => [id, gone])));
  }
}
