import type { Correction } from '../match/correction-schema.ts';
import type { Review } from '../review/schema.ts';
import { countChange, noCounters } from './counters.ts';
import { type Library, onDisk } from './database.ts';
import { addToFilter, advanceFilter } from './key-filter.ts';
import { keysOfRecord, recordOf } from './review-record.ts';

/** What a backup is made of; the bin's reviews are among them. */
export type LibraryEntry = { kind: 'review'; review: Review } | { kind: 'correction'; correction: Correction };

export interface BatchReport {
  batchId: string;
  added: number;
  changed: number;
  unchanged: number;
}

const chunk = 500;
const wholeBatch = (batchId: string) => IDBKeyRange.bound([batchId], [batchId, []]);

/** Lays entries ready for a batch. The library is as it was until the batch is committed. */
export async function stageEntries(library: Library, batchId: string, entries: readonly LibraryEntry[]): Promise<void> {
  const { store, done } = (await library.reviews()).transaction('staged', 'readwrite');
  const last = (await store.openKeyCursor(wholeBatch(batchId), 'prev'))?.key[1] ?? -1;
  await Promise.all(entries.map((entry, i) => store.put(entry, [batchId, last + 1 + i])));
  await done;
}

/** Forgets what was laid ready: of one batch, or of every one that a kill left behind. */
export async function dropStaged(library: Library, batchId: string | null): Promise<void> {
  const db = await library.reviews();
  await (batchId === null ? db.clear('staged') : db.delete('staged', wholeBatch(batchId)));
}

/**
 * Brings everything that was laid ready into the library in one transaction: all of it or nothing. Of two states
 * of one review the later revision stays. What was replaced goes to the journal, so that the batch can be undone.
 */
export async function commitStaged(library: Library, batchId: string): Promise<BatchReport> {
  await addToFilter(library, await keysOfStaged(library, batchId));
  const tx = (await library.reviews()).transaction(
    ['reviews', 'corrections', 'meta', 'staged', 'journal'],
    'readwrite',
    onDisk,
  );
  const reviews = tx.objectStore('reviews');
  const journal = tx.objectStore('journal');
  const report: BatchReport = { batchId, added: 0, changed: 0, unchanged: 0 };
  let counters = (await tx.objectStore('meta').get('counters')) ?? noCounters;
  let cursor = await tx.objectStore('staged').openCursor(wholeBatch(batchId));
  for (; cursor; cursor = await cursor.continue()) {
    const entry = cursor.value;
    await cursor.delete();
    if (entry.kind === 'correction') {
      await tx.objectStore('corrections').put(entry.correction);
      continue;
    }
    const before = (await reviews.get(entry.review.id)) ?? null;
    if (before && !isLater(entry.review, before.review)) {
      report.unchanged += 1;
      continue;
    }
    const record = recordOf(entry.review);
    await reviews.put(record);
    await journal.put({ id: record.id, before, revision: entry.review.revision }, cursor.key);
    counters = countChange(counters, before, record);
    report[before ? 'changed' : 'added'] += 1;
  }
  counters = { ...counters, revision: counters.revision + 1 };
  await tx.objectStore('meta').put(counters, 'counters');
  await tx.done;
  await advanceFilter(library, counters.revision);
  return report;
}

/** Takes a committed batch back as a whole; a review that was changed since keeps the later words. */
export async function undoBatch(library: Library, batchId: string): Promise<void> {
  const tx = (await library.reviews()).transaction(['reviews', 'meta', 'journal'], 'readwrite', onDisk);
  const reviews = tx.objectStore('reviews');
  let counters = (await tx.objectStore('meta').get('counters')) ?? noCounters;
  let cursor = await tx.objectStore('journal').openCursor(wholeBatch(batchId));
  for (; cursor; cursor = await cursor.continue()) {
    const { id, before, revision } = cursor.value;
    await cursor.delete();
    const now = (await reviews.get(id)) ?? null;
    if (now?.review.revision !== revision) continue;
    await (before ? reviews.put(before) : reviews.delete(id));
    counters = countChange(counters, now, before);
  }
  counters = { ...counters, revision: counters.revision + 1 };
  await tx.objectStore('meta').put(counters, 'counters');
  await tx.done;
  await advanceFilter(library, counters.revision);
}

/** The library in pieces, reviews by id and then corrections, for a backup. `next` is null at the end. */
export async function readLibraryPiece(
  library: Library,
  after: string | null,
): Promise<{ items: LibraryEntry[]; next: string | null }> {
  const db = await library.reviews();
  const [kind, id] = after ? [after.slice(0, 1), after.slice(2)] : ['r', null];
  if (kind === 'r') {
    const records = await db.getAll('reviews', id === null ? null : IDBKeyRange.lowerBound(id, true), chunk);
    const last = records.at(-1)?.id;
    return {
      items: records.map(({ review }) => ({ kind: 'review', review })),
      next: last === undefined ? 'c:' : `r:${last}`,
    };
  }
  const corrections = await db.getAll('corrections', id ? IDBKeyRange.lowerBound(id, true) : null, chunk);
  const last = corrections.at(-1)?.id;
  return {
    items: corrections.map((correction) => ({ kind: 'correction', correction })),
    next: last === undefined ? null : `c:${last}`,
  };
}

function isLater(one: Review, other: Review): boolean {
  return one.revision === other.revision ? one.updatedAt > other.updatedAt : one.revision > other.revision;
}

async function keysOfStaged(library: Library, batchId: string): Promise<Set<string>> {
  const { store } = (await library.reviews()).transaction('staged');
  const keys = new Set<string>();
  let cursor = await store.openCursor(wholeBatch(batchId));
  for (; cursor; cursor = await cursor.continue()) {
    const entry = cursor.value;
    const own = entry.kind === 'review' ? keysOfRecord(recordOf(entry.review)) : entry.correction.page.keys;
    for (const key of own) keys.add(key);
  }
  return keys;
}
