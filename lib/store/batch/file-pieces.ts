import { countRevision } from '../counters.ts';
import type { Library, onDisk, soonOnDisk } from '../database.ts';
import { changingDrawers } from '../index/drawer-cache.ts';
import { filePile, makePile } from '../index/pile.ts';
import type { BatchMemory } from './batch-memory.ts';
import type { BatchRow } from './batch-row.ts';

/** Files what a batch has written under its keys, and notes that in its row, which may become another meanwhile. */
export async function filePieces(
  library: Library,
  batchId: string,
  memory: BatchMemory,
  durability: typeof onDisk | typeof soonOnDisk,
  become: (batch: BatchRow) => BatchRow,
): Promise<void> {
  const db = await library.reviews();
  const pile = memory.pile ?? makePile();
  await changingDrawers(library.drawers, async () => {
    const tx = db.transaction(['drawers', 'batches', 'meta'], 'readwrite', durability);
    const row = await tx.objectStore('batches').get(batchId);
    if (!row) throw new Error(`there is no batch ${batchId}`);
    const drawers = await filePile(tx.objectStore('drawers'), pile);
    const batch = become({ ...row, filed: row.pieces });
    void tx.objectStore('batches').put(batch);
    if (batch.state === 'done') await countRevision(tx.objectStore('meta'));
    await tx.done;
    return { drawers };
  });
  memory.pile = makePile();
}
