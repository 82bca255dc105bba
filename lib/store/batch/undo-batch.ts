import type { IDBPDatabase } from 'idb';
import { UserError } from '../../film/user-error.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { countChange, countRevision, noCounters } from '../counters.ts';
import { type Library, type LibrarySchema, onDisk, soonOnDisk } from '../database.ts';
import { bind } from '../folios/bind.ts';
import { readById } from '../folios/read-by-id.ts';
import { changingDrawers } from '../index/drawer-cache.ts';
import { addsNothing, filePile, isFull, makePile, type Pile, pileChange } from '../index/pile.ts';
import type { RecordChanges, ReviewRecord } from '../review-record.ts';
import { shelve } from '../shelves/shelve.ts';
import { inTurn } from './batch-memory.ts';
import { idsIn } from './batch-row.ts';

/** Takes a batch back as a whole, committed or not; a review that was changed since keeps the later words. */
export async function undoBatch(library: Library, batchId: string): Promise<void> {
  await inTurn(library, batchId, async () => {
    const db = await library.reviews();
    const batch = await db.get('batches', batchId);
    if (!batch || batch.state === 'undone') throw new UserError('This has been taken back already.');
    // said first, and on disk: an undoing that is interrupted goes on at the next start
    const tx = db.transaction('batches', 'readwrite', onDisk);
    await tx.store.put({ ...batch, state: 'undoing' });
    await tx.done;
    await changingDrawers(library.drawers, async () => {
      let gone = makePile();
      for (let piece = batch.pieces - 1; piece >= 0; piece -= 1) gone = await undoPiece(db, batchId, piece, gone);
      await endUndoing(db, batchId, gone);
      return { drawers: 'all' };
    });
    library.batches.delete(batchId);
  });
}

/** Takes back what an earlier life of the background left half done. Whether there was any. */
export async function undoInterrupted(library: Library): Promise<boolean> {
  const batches = await (await library.reviews()).getAll('batches');
  const left = batches.filter(({ id, state }) => (state === 'open' || state === 'undoing') && !library.batches.has(id));
  for (const { id } of left) await undoBatch(library, id);
  return left.length > 0;
}

/**
 * Takes one piece back. Reviews that are as they were before are filed so at once; the keys of those that are gone lead
 * nowhere, and wait for the end, so that each drawer is written once.
 */
async function undoPiece(db: IDBPDatabase<LibrarySchema>, batchId: string, piece: number, gone: Pile): Promise<Pile> {
  const stores = ['folios', 'corrections', 'drawers', 'shelves', 'meta', 'batches', 'journal'] as const;
  const tx = db.transaction(stores, 'readwrite', soonOnDisk);
  return allOrNothing(tx, async () => {
    const [journal = [], counted = noCounters, row] = await Promise.all([
      tx.objectStore('journal').get([batchId, piece]),
      tx.objectStore('meta').get('counters'),
      tx.objectStore('batches').get(batchId),
    ]);
    const stored: Map<string, ReviewRecord | null> = await readById(tx.objectStore('folios'), idsIn(journal));
    const changes: RecordChanges = new Map();
    let counters = counted;
    // last first: a piece may have changed one review twice
    for (const entry of journal.toReversed()) {
      if (entry.kind === 'correction') {
        const corrections = tx.objectStore('corrections');
        void (entry.before ? corrections.put(entry.before) : corrections.delete(entry.id));
        continue;
      }
      const { id, revision } = entry;
      const now = stored.get(id);
      if (!now || now.review.revision !== revision) continue;
      // one that was deleted for good and came again, of which the journal tells no number, has another one since
      const before = entry.before && { ...entry.before, number: now.number };
      changes.set(now.number, before);
      stored.set(id, before);
      counters = countChange(counters, now, before);
      pileChange(gone, now, before);
    }
    await Promise.all([bind(tx.objectStore('folios'), changes), shelve(tx.objectStore('shelves'), changes)]);
    const mustFile = isFull(gone) || !addsNothing(gone);
    if (mustFile) await filePile(tx.objectStore('drawers'), gone);
    void tx.objectStore('meta').put(counters, 'counters');
    void tx.objectStore('journal').delete([batchId, piece]);
    if (row) void tx.objectStore('batches').put({ ...row, pieces: piece });
    return mustFile ? makePile() : gone;
  });
}

/** A batch that was once committed stays in the list as undone, any other leaves no trace. */
async function endUndoing(db: IDBPDatabase<LibrarySchema>, batchId: string, gone: Pile): Promise<void> {
  const tx = db.transaction(['drawers', 'batches', 'meta'], 'readwrite', onDisk);
  const row = await tx.objectStore('batches').get(batchId);
  await filePile(tx.objectStore('drawers'), gone);
  await countRevision(tx.objectStore('meta'));
  if (row?.endedAt) void tx.objectStore('batches').put({ ...row, state: 'undone' });
  else void tx.objectStore('batches').delete(batchId);
  await tx.done;
}
