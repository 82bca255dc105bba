import { type Library, onDisk } from '../database.ts';
import type { BatchKind, BatchRow } from './batch-row.ts';

/**
 * Begins a batch; its id. What follows is `probePiece` as often as wanted, `putPiece` for each piece in turn, then
 * `commitBatch` or `undoBatch`. What is put is in the library at once, found by its keys from the commit on, and taken
 * back at the browser's next start where there was none.
 */
export async function beginBatch(library: Library, kind: BatchKind, label: string, now: Date): Promise<string> {
  const batch: BatchRow = {
    id: crypto.randomUUID(),
    kind,
    label,
    startedAt: now.toISOString(),
    endedAt: null,
    state: 'open',
    pieces: 0,
    filed: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
  };
  const tx = (await library.reviews()).transaction('batches', 'readwrite', onDisk);
  await tx.store.put(batch);
  await tx.done;
  return batch.id;
}
