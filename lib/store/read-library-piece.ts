import type { Library } from './database.ts';
import type { LibraryEntry } from './library-entry.ts';

const pieceSize = 250;

/** The library in pieces, reviews by id and then corrections, for a backup. `next` is null at the end. */
export async function readLibraryPiece(
  library: Library,
  after: string | null,
): Promise<{ items: LibraryEntry[]; next: string | null }> {
  const db = await library.reviews();
  const [kind, id] = after ? [after.slice(0, 1), after.slice(2)] : ['r', ''];
  const range = id ? IDBKeyRange.lowerBound(id, true) : null;
  if (kind === 'r') {
    const records = await db.getAll('reviews', range, pieceSize);
    const last = records.at(-1)?.id;
    return {
      items: records.map(({ review }) => ({ kind: 'review', review })),
      next: last === undefined ? 'c:' : `r:${last}`,
    };
  }
  const corrections = await db.getAll('corrections', range, pieceSize);
  const last = corrections.at(-1)?.id;
  return {
    items: corrections.map((correction) => ({ kind: 'correction', correction })),
    next: last === undefined ? null : `c:${last}`,
  };
}
