import { type Change, type Changed, changeReviews } from './change-reviews.ts';
import type { Library } from './database.ts';

/** So many folios at once: some hundreds of reviews. */
const chunk = 128;
const gone: Change = (review) => (review?.deletedAt ? 'gone' : 'same');

/** Deletes for good what lies in the bin. */
export async function emptyBin(library: Library): Promise<Changed | null> {
  const db = await library.reviews();
  let last: Changed | null = null;
  for (;;) {
    const folios = await db.getAllFromIndex('folios', 'binned', null, chunk);
    const ids = folios.flatMap(({ binned }) => binned.flatMap((place) => place?.[1] ?? []));
    if (ids.length === 0) return last;
    last = await changeReviews(library, new Map(ids.map((id) => [id, gone])));
  }
}
