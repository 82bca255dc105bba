import type { IDBPTransaction } from 'idb';
import { type Counters, noCounters } from './counters.ts';
import { type Library, type LibrarySchema, onDisk } from './database.ts';
import { advanceFilter } from './key-filter.ts';

const stores = ['reviews', 'corrections', 'meta', 'staged', 'journal'] as const;

/** One transaction over everything that a batch touches: it happens as a whole or not at all. */
export interface BatchTransaction {
  tx: IDBPTransaction<LibrarySchema, typeof stores, 'readwrite'>;
  counters: Counters;
}

export async function openBatch(library: Library): Promise<BatchTransaction> {
  const tx = (await library.reviews()).transaction(stores, 'readwrite', onDisk);
  return { tx, counters: (await tx.objectStore('meta').get('counters')) ?? noCounters };
}

/** Writes the counters; when this resolves, the batch is on disk. */
export async function endBatch(library: Library, { tx, counters }: BatchTransaction): Promise<void> {
  const revision = counters.revision + 1;
  await tx.objectStore('meta').put({ ...counters, revision }, 'counters');
  await tx.done;
  await advanceFilter(library, revision);
}
