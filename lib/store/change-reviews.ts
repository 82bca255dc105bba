import type { Review } from '../review/schema.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { forgetKnown } from './batch/batch-memory.ts';
import { type Counters, countChange, noCounters } from './counters.ts';
import { type Library, onDisk } from './database.ts';
import { bind } from './folios/bind.ts';
import { readById } from './folios/read-by-id.ts';
import { changingDrawers } from './index/drawer-cache.ts';
import { filePile, makePile, pileChange } from './index/pile.ts';
import type { RecordChanges, ReviewRecord } from './review-record.ts';
import { shelve } from './shelves/shelve.ts';

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
  forgetKnown(library, [...changes.keys()]);
  return changingDrawers(library.drawers, () => writeChanges(library, changes, draftKey));
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
  library: Library,
  changes: ReadonlyMap<string, Change>,
  draftKey: string | null,
): Promise<Changed & { drawers: number[] }> {
  const tx = (await library.reviews()).transaction(
    ['folios', 'drawers', 'shelves', 'meta', 'drafts'],
    'readwrite',
    onDisk,
  );
  const moved: [before: ReviewRecord | null, after: ReviewRecord | null][] = [];
  const result = await allOrNothing(tx, async () => {
    const [counted = noCounters, stored] = await Promise.all([
      tx.objectStore('meta').get('counters'),
      readById(tx.objectStore('folios'), new Map([...changes.keys()].map((id) => [id, null]))),
    ]);
    const pile = makePile();
    const written: RecordChanges = new Map();
    let counters = counted;
    const reviews: (Review | null)[] = [];
    for (const [id, change] of changes) {
      const before = stored.get(id) ?? null;
      const after = change(before?.review ?? null);
      reviews.push(after === 'same' ? (before?.review ?? null) : after === 'gone' ? null : after);
      if (after === 'same') continue;
      const number = before?.number ?? counters.next;
      const record = after === 'gone' ? null : { number, review: after };
      if (before || record) written.set(number, record);
      pileChange(pile, before, record);
      moved.push([before, record]);
      counters = countChange(counters, before, record);
    }
    await Promise.all([bind(tx.objectStore('folios'), written), shelve(tx.objectStore('shelves'), written)]);
    const drawers = await filePile(tx.objectStore('drawers'), pile);
    counters = { ...counters, revision: counters.revision + 1 };
    await tx.objectStore('meta').put(counters, 'counters');
    if (draftKey !== null) await tx.objectStore('drafts').delete(draftKey);
    return { reviews, counters, drawers };
  });
  // on the piles of running batches as well: what they take out when they are filed must not be this
  for (const { pile } of library.batches.values()) {
    if (pile) for (const [before, after] of moved) pileChange(pile, before, after);
  }
  return result;
}
