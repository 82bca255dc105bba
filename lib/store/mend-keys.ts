import { noCounters, readCounters } from './counters.ts';
import { type Library, soonOnDisk } from './database.ts';
import { readRecords } from './folios/read-records.ts';
import { changingDrawers } from './index/drawer-cache.ts';
import { filePile, isFull, makePile, pileChange } from './index/pile.ts';
import { keysVersion } from './review-record.ts';

/**
 * Files all reviews under the keys of today, where an update of the extension gives other keys than they were filed
 * under. The old keys stay, and lead to reviews that the matcher turns down.
 */
export async function mendKeys(library: Library): Promise<void> {
  if ((await readCounters(library)).keysVersion === keysVersion) return;
  const db = await library.reviews();
  let pile = makePile();
  const file = () =>
    changingDrawers(library.drawers, async () => {
      const tx = db.transaction('drawers', 'readwrite', soonOnDisk);
      const drawers = await filePile(tx.store, pile);
      await tx.done;
      pile = makePile();
      return { drawers };
    });
  for await (const records of readRecords(library)) {
    for (const record of records) pileChange(pile, null, record);
    if (isFull(pile)) await file();
  }
  await file();
  const tx = db.transaction('meta', 'readwrite');
  await tx.store.put({ ...((await tx.store.get('counters')) ?? noCounters), keysVersion }, 'counters');
  await tx.done;
}
