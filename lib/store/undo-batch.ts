import { type BatchTransaction, endBatch, openBatch } from './batch-transaction.ts';
import { countChange } from './counters.ts';
import type { JournalEntry, Library } from './database.ts';
import { wholeBatch } from './staged.ts';

/** Takes a committed batch back as a whole; a review that was changed since keeps the later words. */
export async function undoBatch(library: Library, batchId: string): Promise<void> {
  const batch = await openBatch(library);
  const journal = batch.tx.objectStore('journal');
  // last first: a batch may have changed one review twice
  let cursor = await journal.openCursor(wholeBatch(batchId), 'prev');
  for (; cursor; cursor = await cursor.continue()) await undoEntry(batch, cursor.value);
  await journal.delete(wholeBatch(batchId));
  await endBatch(library, batch);
}

async function undoEntry(batch: BatchTransaction, entry: JournalEntry): Promise<void> {
  if (entry.kind === 'correction') {
    const corrections = batch.tx.objectStore('corrections');
    await (entry.before ? corrections.put(entry.before) : corrections.delete(entry.id));
    return;
  }
  const reviews = batch.tx.objectStore('reviews');
  const now = (await reviews.get(entry.id)) ?? null;
  if (now?.review.revision !== entry.revision) return;
  await (entry.before ? reviews.put(entry.before) : reviews.delete(entry.id));
  batch.counters = countChange(batch.counters, now, entry.before);
}
