import type { Library } from '../database.ts';
import type { BatchCounts, BatchKind } from './batch-row.ts';

/** A batch that was brought in, for the list of them. */
export interface PastBatch extends BatchCounts {
  id: string;
  kind: BatchKind;
  label: string;
  endedAt: string;
  isUndone: boolean;
}

/** The batches that were committed, newest first, those that were undone since among them. */
export async function listBatches(library: Library): Promise<PastBatch[]> {
  const all = await (await library.reviews()).getAll('batches');
  return all
    .flatMap(({ id, kind, label, endedAt, state, added, changed, unchanged }) =>
      endedAt === null ? [] : [{ id, kind, label, endedAt, isUndone: state !== 'done', added, changed, unchanged }],
    )
    .sort((a, b) => (a.endedAt < b.endedAt ? 1 : -1));
}
