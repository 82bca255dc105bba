import type { IDBPDatabase } from 'idb';
import type { Review } from '../review/schema.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { type Counters, countChange, noCounters } from './counters.ts';
import { type Library, type LibrarySchema, onDisk } from './database.ts';
import { changingDrawers } from './index/drawer-cache.ts';
import { filePile, makePile, pileChange } from './index/pile.ts';
import { recordOf } from './review-record.ts';
import { noteRow, type RowChanges, shelve } from './shelves/shelve.ts';

/** What a review becomes: a new state, `gone` for good, or as it was. */
export type Change = (before: Review | null) => Review | 'gone' | 'same';

/** The reviews before and after a change, and the counters on disk with it. */
export interface Changed {
  reviews: (Review | null)[];
  counters: Counters;
}

/**
 * The one way in which reviews change, one by one or many at once. Each is read, changed, written and filed under its
 * keys in a single transaction; when this resolves, it is on disk. The draft named, if any, goes in the same one.
 */
export async function changeReviews(
  library: Library,
  changes: ReadonlyMap<string, Change>,
  draftKey: string | null = null,
): Promise<Changed> {
  // a batch that runs meanwhile must not take them for unknown
  for (const { known } of library.batches.values()) for (const id of changes.keys()) known?.set(id, null);
  const db = await library.reviews();
  return changingDrawers(library.drawers, () => writeChanges(db, changes, draftKey));
}

/** Changes one review. */
export async function changeReview(
  library: Library,
  id: string,
  change: Change,
  draftKey: string | null = null,
): Promise<Changed & { review: Review | null }> {
  const changed = await changeReviews(library, new Map([[id, change]]), draftKey);
  return { ...changed, review: changed.reviews[0] ?? null };
}

async function writeChanges(
  db: IDBPDatabase<LibrarySchema>,
  changes: ReadonlyMap<string, Change>,
  draftKey: string | null,
): Promise<Changed & { drawers: number[] }> {
  const tx = db.transaction(['reviews', 'drawers', 'shelves', 'meta', 'drafts'], 'readwrite', onDisk);
  return allOrNothing(tx, async () => {
    const store = tx.objectStore('reviews');
    const pile = makePile();
    const rows: RowChanges = new Map();
    let counters = (await tx.objectStore('meta').get('counters')) ?? noCounters;
    const reviews: (Review | null)[] = [];
    for (const [id, change] of changes) {
      const before = (await store.index('id').get(id)) ?? null;
      const after = change(before?.review ?? null);
      reviews.push(after === 'same' ? (before?.review ?? null) : after === 'gone' ? null : after);
      if (after === 'same') continue;
      const record = after === 'gone' ? null : recordOf(after, before?.number ?? counters.next);
      await (record ? store.put(record) : before && store.delete(before.number));
      pileChange(pile, before, record);
      noteRow(rows, before, record);
      counters = countChange(counters, before, record);
    }
    await shelve(tx.objectStore('shelves'), rows);
    const drawers = await filePile(tx.objectStore('drawers'), pile);
    counters = { ...counters, revision: counters.revision + 1 };
    await tx.objectStore('meta').put(counters, 'counters');
    if (draftKey !== null) await tx.objectStore('drafts').delete(draftKey);
    return { reviews, counters, drawers };
  });
}
