import { type Change, type Changed, changeReviews } from './change-reviews.ts';
import type { Library } from './database.ts';
import { readNumbered } from './read-numbered.ts';

const chunk = 500;
const gone: Change = (review) => (review?.deletedAt ? 'gone' : 'same');

/** Deletes for good what lies in the bin. */
export async function emptyBin(library: Library): Promise<Changed | null> {
  const db = await library.reviews();
  let last: Changed | null = null;
  for (;;) {
    // a folio once for each review in it that is in the bin
    const places = await db.getAllKeysFromIndex('folios', 'binned', null, chunk);
    const folios = await readNumbered(db.transaction('folios').store, places);
    const ids = [...folios.values()].flatMap(({ binned }) => binned.flatMap((place) => place?.[1] ?? []));
    if (ids.length === 0) return last;
    last = await changeReviews(library, new Map(ids.map((id) => [id, gone])));
  }
}
