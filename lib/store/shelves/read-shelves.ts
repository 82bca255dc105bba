import type { Library } from '../database.ts';
import { shelfOf, shelfSize } from './shelf.ts';

/** Rows by the number of the review; null where there is none any more. */
export type NumberedRows = [number: number, row: string | null][];

/** So many shelves are in memory at once. */
const chunk = 64;

/**
 * The rows of the library and the bin, some thousands at a time, those of the newest reviews first; where a number is
 * given, from its shelf on.
 */
export async function* readShelves(library: Library, from = Number.POSITIVE_INFINITY): AsyncGenerator<NumberedRows> {
  const db = await library.reviews();
  const last = (await db.transaction('shelves').store.openKeyCursor(null, 'prev'))?.key ?? -1;
  for (let to = Math.min(last, shelfOf(from)); to >= 0; to -= chunk) {
    const range = IDBKeyRange.bound(Math.max(0, to - chunk + 1), to);
    const { store } = db.transaction('shelves');
    const [numbers, shelves] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    yield shelves.flatMap(({ rows }, at) => number(rows, numbers[at] ?? 0)).reverse();
  }
}

/** The shelves that were changed after one, whole, and the stamp of the last change. */
export async function readChangedShelves(
  library: Library,
  after: number,
): Promise<{ rows: NumberedRows; stamp: number }> {
  const { store } = (await library.reviews()).transaction('shelves');
  const range = IDBKeyRange.lowerBound(after, true);
  const [numbers, shelves] = await Promise.all([
    store.index('stamp').getAllKeys(range),
    store.index('stamp').getAll(range),
  ]);
  const rows = shelves.flatMap((shelf, at) => number(shelf.rows, numbers[at] ?? 0));
  return { rows, stamp: Math.max(after, ...shelves.map(({ stamp }) => stamp)) };
}

/** The stamp of the last change so far. */
export async function readStamp(library: Library): Promise<number> {
  const { store } = (await library.reviews()).transaction('shelves');
  return (await store.index('stamp').openKeyCursor(null, 'prev'))?.key ?? 0;
}

function number(rows: readonly (string | null)[], shelf: number): NumberedRows {
  return rows.map((row, at) => [shelf * shelfSize + at, row]);
}
