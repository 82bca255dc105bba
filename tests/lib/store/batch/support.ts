import type { BatchEntry } from '../../../../lib/store/batch/batch-entry.ts';
import { beginBatch } from '../../../../lib/store/batch/begin-batch.ts';
import { putPiece } from '../../../../lib/store/batch/put-piece.ts';
import type { Library } from '../../../../lib/store/database.ts';
import type { LibraryEntry } from '../../../../lib/store/library-entry.ts';
import { readLibraryPiece } from '../../../../lib/store/read-library-piece.ts';
import { review, testNow } from '../support.ts';

export const entry = (one: ReturnType<typeof review>): LibraryEntry => ({ kind: 'review', review: one });
export const solaris = (id: string) => entry(review(id, { keys: ['imdb:tt0069293'] }));

export async function readAll(library: Library): Promise<LibraryEntry[]> {
  const all: LibraryEntry[] = [];
  for (let after: string | null = null; ; ) {
    const { items, next } = await readLibraryPiece(library, after);
    all.push(...items);
    if (next === null) return all;
    after = next;
  }
}

/** A batch that has come as far as its pieces, and no further. */
export async function beginAndPut(library: Library, ...pieces: BatchEntry[][]): Promise<string> {
  const batchId = await beginBatch(library, 'import', 'diary.csv', testNow);
  for (const [piece, entries] of pieces.entries()) await putPiece(library, { batchId, piece, entries }, testNow);
  return batchId;
}
