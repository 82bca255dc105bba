import { rowsVersion } from '../../library/pack-row.ts';
import { noCounters, readCounters } from '../counters.ts';
import { type Library, soonOnDisk } from '../database.ts';
import { type Folio, recordsIn } from '../folios/folio.ts';
import { shelve } from './shelve.ts';

/** So many folios at once: a thousand reviews. */
const chunk = 125;

/** Packs all rows anew where an update of the extension packs them in another way. */
export async function mendShelves(library: Library): Promise<void> {
  if ((await readCounters(library)).rowsVersion === rowsVersion) return;
  const db = await library.reviews();
  for (let after = -1; ; ) {
    const tx = db.transaction(['folios', 'shelves'], 'readwrite', soonOnDisk);
    const folios: Folio[] = await tx.objectStore('folios').getAll(IDBKeyRange.lowerBound(after, true), chunk);
    const records = folios.flatMap(recordsIn);
    await shelve(tx.objectStore('shelves'), new Map(records.map((record) => [record.number, record])));
    await tx.done;
    const last = folios.at(-1);
    if (!last) break;
    after = last.at;
  }
  const tx = db.transaction('meta', 'readwrite');
  await tx.store.put({ ...((await tx.store.get('counters')) ?? noCounters), rowsVersion }, 'counters');
  await tx.done;
}
