import { type Library, onDisk } from '../database.ts';
import { inTurn, recall } from './batch-memory.ts';
import type { BatchCounts } from './batch-row.ts';
import { filePieces } from './file-pieces.ts';
import { readOpen } from './read-open.ts';

export interface BatchReport extends BatchCounts {
  batchId: string;
}

/**
 * Ends a batch: when this resolves, all of it is on disk and found by its keys, and it can be undone as a whole. Asked
 * again for a batch that is committed, since the answer was lost, it answers the same.
 */
export async function commitBatch(library: Library, batchId: string, now: Date): Promise<BatchReport> {
  return inTurn(library, batchId, async (memory) => {
    const stored = await (await library.reviews()).get('batches', batchId);
    const batch = stored?.state === 'done' ? stored : await readOpen(library, batchId);
    if (batch.state === 'open') {
      await recall(library, batch, memory);
      const endedAt = now.toISOString();
      await filePieces(library, batchId, memory, onDisk, (row) => ({ ...row, state: 'done', endedAt }));
    }
    library.batches.delete(batchId);
    const { added, changed, unchanged } = batch;
    return { batchId, added, changed, unchanged };
  });
}
