import type { Library } from './database.ts';
import { recordsIn } from './folios/folio.ts';
import type { LibraryEntry } from './library-entry.ts';

const foliosInPiece = 32;
const correctionsInPiece = 250;

/** The library in pieces, reviews from the oldest on and then corrections, for a backup. `next` is null at the end. */
export async function readLibraryPiece(
  library: Library,
  after: string | null,
): Promise<{ items: LibraryEntry[]; next: string | null }> {
  const db = await library.reviews();
  const [kind, last] = after ? [after.slice(0, 1), after.slice(2)] : ['r', ''];
  if (kind === 'r') {
    const folios = await db.getAll('folios', last ? IDBKeyRange.lowerBound(Number(last), true) : null, foliosInPiece);
    const at = folios.at(-1)?.at;
    return {
      items: folios.flatMap(recordsIn).map(({ review }) => ({ kind: 'review', review })),
      next: at === undefined ? 'c:' : `r:${at}`,
    };
  }
  const corrections = await db.getAll(
    'corrections',
    last ? IDBKeyRange.lowerBound(last, true) : null,
    correctionsInPiece,
  );
  const id = corrections.at(-1)?.id;
  return {
    items: corrections.map((correction) => ({ kind: 'correction', correction })),
    next: id === undefined ? null : `c:${id}`,
  };
}
