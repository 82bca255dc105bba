import type { Review } from '../review/schema.ts';
import { type BatchTransaction, endBatch, openBatch } from './batch-transaction.ts';
import { countChange } from './counters.ts';
import type { JournalEntry, Library } from './database.ts';
import { addToFilter } from './key-filter.ts';
import type { LibraryEntry } from './library-entry.ts';
import { recordOf } from './review-record.ts';
import { batchChunk, chunkOfBatch, keysOfStaged, wholeBatch } from './staged.ts';

export interface BatchReport {
  batchId: string;
  added: number;
  changed: number;
  unchanged: number;
}

/**
 * Brings everything that was laid ready into the library in one transaction: all of it or nothing. Of two states
 * of one review the later revision stays. What was replaced goes to the journal, so that the batch can be undone.
 */
export async function commitStaged(library: Library, batchId: string): Promise<BatchReport> {
  await addToFilter(library, await keysOfStaged(library, batchId));
  const batch = await openBatch(library);
  const report: BatchReport = { batchId, added: 0, changed: 0, unchanged: 0 };
  for (let from = 0; ; from += batchChunk) {
    const entries = await batch.tx.objectStore('staged').getAll(chunkOfBatch(batchId, from));
    if (entries.length === 0) break;
    for (const [i, entry] of entries.entries()) {
      const undo = await commitEntry(batch, entry, report);
      // writes are not waited for one by one: the transaction does them in turn, and fails as a whole
      if (undo) void batch.tx.objectStore('journal').put(undo, [batchId, from + i]);
    }
  }
  await batch.tx.objectStore('staged').delete(wholeBatch(batchId));
  await endBatch(library, batch);
  return report;
}

/** Puts one entry in its place; what undoing needs to know of it, null where nothing was changed. */
async function commitEntry(
  batch: BatchTransaction,
  entry: LibraryEntry,
  report: BatchReport,
): Promise<JournalEntry | null> {
  if (entry.kind === 'correction') {
    const { correction } = entry;
    const corrections = batch.tx.objectStore('corrections');
    const before = (await corrections.get(correction.id)) ?? null;
    void corrections.put(correction);
    return { kind: 'correction', id: correction.id, before };
  }
  const { review } = entry;
  const reviews = batch.tx.objectStore('reviews');
  const before = (await reviews.get(review.id)) ?? null;
  if (before && !isLater(review, before.review)) {
    report.unchanged += 1;
    return null;
  }
  const record = recordOf(review);
  void reviews.put(record);
  batch.counters = countChange(batch.counters, before, record);
  report[before ? 'changed' : 'added'] += 1;
  return { kind: 'review', id: review.id, before, revision: review.revision };
}

function isLater(one: Review, other: Review): boolean {
  return one.revision === other.revision ? one.updatedAt > other.updatedAt : one.revision > other.revision;
}
