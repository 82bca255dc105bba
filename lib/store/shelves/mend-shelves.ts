import { rowsVersion } from '../../library/pack-row.ts';
import { noCounters, readCounters } from '../counters.ts';
import { type Library, soonOnDisk } from '../database.ts';
import type { ReviewRecord } from '../review-record.ts';
import { noteRow, type RowChanges, shelve } from './shelve.ts';

const chunk = 1_000;

/** Packs all rows anew where an update of the extension packs them in another way. */
export async function mendShelves(library: Library): Promise<void> {
  if ((await readCounters(library)).rowsVersion === rowsVersion) return;
  const db = await library.reviews();
  for (let after = 0; ; ) {
    const tx = db.transaction(['reviews', 'shelves'], 'readwrite', soonOnDisk);
    const records: ReviewRecord[] = await tx.objectStore('reviews').getAll(IDBKeyRange.lowerBound(after, true), chunk);
    const changes: RowChanges = new Map();
    for (const record of records) noteRow(changes, null, record);
    await shelve(tx.objectStore('shelves'), changes);
    await tx.done;
    const last = records.at(-1);
    if (!last) break;
    after = last.number;
  }
  const tx = db.transaction('meta', 'readwrite');
  await tx.store.put({ ...((await tx.store.get('counters')) ?? noCounters), rowsVersion }, 'counters');
  await tx.done;
}
