import type { Correction } from '../match/correction-schema.ts';
import { mergeCorrections } from '../match/widen-correction.ts';
import type { Review } from '../review/schema.ts';
import { type BatchTransaction, endBatch, openBatch } from './batch-transaction.ts';
import { countChange } from './counters.ts';
import type { JournalEntry, Library } from './database.ts';
import { addToFilter } from './key-filter.ts';
import type { LibraryEntry } from './library-entry.ts';
import { type ReviewRecord, recordOf } from './review-record.ts';
import { batchChunk, chunkOfBatch, keysOfStaged, wholeBatch } from './staged.ts';

export interface BatchReport {
  batchId: string;
  added: number;
  changed: number;
  unchanged: number;
}

/** What the library holds under the ids of a chunk; kept up to date, for an id may come twice. */
interface Stored {
  reviews: Map<string, ReviewRecord>;
  corrections: Map<string, Correction>;
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
    const stored = await readStored(batch, entries);
    // writes are not waited for one by one: the transaction does them in turn, and fails as a whole
    for (const [i, entry] of entries.entries()) {
      const undo = commitEntry(batch, entry, stored, report);
      if (undo) void batch.tx.objectStore('journal').put(undo, [batchId, from + i]);
    }
  }
  await batch.tx.objectStore('staged').delete(wholeBatch(batchId));
  await endBatch(library, batch);
  return report;
}

/** What is stored under the ids of some entries: one wait for all of them. */
async function readStored({ tx }: BatchTransaction, entries: readonly LibraryEntry[]): Promise<Stored> {
  const reviewIds = entries.flatMap((entry) => (entry.kind === 'review' ? entry.review.id : []));
  const correctionIds = entries.flatMap((entry) => (entry.kind === 'correction' ? entry.correction.id : []));
  const [records, corrections] = await Promise.all([
    Promise.all(reviewIds.map((id) => tx.objectStore('reviews').get(id))),
    Promise.all(correctionIds.map((id) => tx.objectStore('corrections').get(id))),
  ]);
  return { reviews: byId(records), corrections: byId(corrections) };
}

function byId<T extends { id: string }>(found: readonly (T | undefined)[]): Map<string, T> {
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}

/** Puts one entry in its place; what undoing needs to know of it, null where nothing was changed. */
function commitEntry(
  batch: BatchTransaction,
  entry: LibraryEntry,
  stored: Stored,
  report: BatchReport,
): JournalEntry | null {
  if (entry.kind === 'correction') {
    const before = stored.corrections.get(entry.correction.id) ?? null;
    const correction = before ? mergeCorrections(before, entry.correction) : entry.correction;
    void batch.tx.objectStore('corrections').put(correction);
    stored.corrections.set(correction.id, correction);
    return { kind: 'correction', id: correction.id, before };
  }
  const { review } = entry;
  const before = stored.reviews.get(review.id) ?? null;
  if (before && !isLater(review, before.review)) {
    report.unchanged += 1;
    return null;
  }
  const record = recordOf(review);
  void batch.tx.objectStore('reviews').put(record);
  stored.reviews.set(record.id, record);
  batch.counters = countChange(batch.counters, before, record);
  report[before ? 'changed' : 'added'] += 1;
  return { kind: 'review', id: review.id, before, revision: review.revision };
}

function isLater(one: Review, other: Review): boolean {
  return one.revision === other.revision ? one.updatedAt > other.updatedAt : one.revision > other.revision;
}
