import type { Library } from './database.ts';
import type { LibraryEntry } from './library-entry.ts';
import { keysOfRecord, recordOf } from './review-record.ts';

/** As many entries of a batch as are held in memory at once. */
export const batchChunk = 500;

/** All of a batch, in `staged` and in `journal`. */
export const wholeBatch = (batchId: string): IDBKeyRange => IDBKeyRange.bound([batchId], [batchId, []]);

/** A chunk of it, from the entry with this number on. */
export const chunkOfBatch = (batchId: string, from: number): IDBKeyRange =>
  IDBKeyRange.bound([batchId, from], [batchId, from + batchChunk - 1]);

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

/** Every key under which something of a batch will be found. */
export async function keysOfStaged(library: Library, batchId: string): Promise<Set<string>> {
  const { store } = (await library.reviews()).transaction('staged');
  const keys = new Set<string>();
  for (let from = 0; ; from += batchChunk) {
    const entries = await store.getAll(chunkOfBatch(batchId, from));
    if (entries.length === 0) return keys;
    for (const entry of entries) {
      const own = entry.kind === 'review' ? keysOfRecord(recordOf(entry.review)) : entry.correction.page.keys;
      for (const key of own) keys.add(key);
    }
  }
}
