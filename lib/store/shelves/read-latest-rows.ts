import { unpackRow } from '../../library/pack-row.ts';
import type { LibraryRow } from '../../library/row.ts';
import type { Library } from '../database.ts';
import { shelfOf, shelfSize } from './shelf.ts';

/** Where a row stands in the order of changes: by time, of those of one moment by number. */
export type ChangePlace = [changedAt: string, number: number];

export interface LatestRow {
  place: ChangePlace;
  packed: string;
  row: LibraryRow;
}

/**
 * The first so many rows of the library that were changed last, from a place on, the latest first. Shelves are read in
 * the order of the latest change that they may hold, until no other can have anything to come before what is found.
 */
export async function readLatestRows(
  library: Library,
  count: number,
  after: ChangePlace | null = null,
): Promise<LatestRow[]> {
  const { store } = (await library.reviews()).transaction('shelves');
  const found: LatestRow[] = [];
  let cursor = await store.index('latest').openCursor(null, 'prev');
  for (let settled = 0; cursor && settled < count; ) {
    for (const [at, packed] of cursor.value.rows.entries()) {
      if (packed === null) continue;
      const row = unpackRow(packed);
      const place: ChangePlace = [row.updatedAt, cursor.primaryKey * shelfSize + at];
      if (row.deletedAt === null && (!after || comesBefore(after, place))) found.push({ place, packed, row });
    }
    cursor = await cursor.continue();
    settled = cursor ? countBefore(found, cursor.value.latest, cursor.primaryKey) : found.length;
  }
  return found.sort((a, b) => (comesBefore(a.place, b.place) ? -1 : 1)).slice(0, count);
}

/** How many rows come before everything that a shelf, and those that are read after it, may hold. */
function countBefore(rows: readonly LatestRow[], latest: string, shelf: number): number {
  return rows.filter(({ place: [at, number] }) => at > latest || (at === latest && shelfOf(number) > shelf)).length;
}

function comesBefore(a: ChangePlace, b: ChangePlace): boolean {
  return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
}
