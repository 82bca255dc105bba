import { packRow } from '../../library/pack-row.ts';
import { rowOf } from '../../library/row.ts';
import type { ReviewRecord } from '../review-record.ts';
import { type Shelf, shelfOf, shelfSize } from './shelf.ts';

/** Rows to be put on their shelves, by the number of the review; null takes one away. */
export type RowChanges = Map<number, string | null>;

/** Notes what becomes of one record; null is absent. */
export function noteRow(changes: RowChanges, before: ReviewRecord | null, after: ReviewRecord | null): void {
  if (after) changes.set(after.number, packRow(rowOf(after.review)));
  else if (before) changes.set(before.number, null);
}

interface ShelfStore {
  get(number: number): Promise<Shelf | undefined>;
  put(shelf: Shelf, number: number): Promise<unknown>;
  index(name: 'stamp'): { openKeyCursor(range: null, direction: 'prev'): Promise<{ key: number } | null> };
}

/** Puts rows on their shelves, in the transaction that changes the reviews. */
export async function shelve(store: ShelfStore, changes: RowChanges): Promise<void> {
  if (changes.size === 0) return;
  const byShelf = Map.groupBy(changes, ([number]) => shelfOf(number));
  const numbers = [...byShelf.keys()];
  const [last, ...shelves] = await Promise.all([
    store.index('stamp').openKeyCursor(null, 'prev'),
    ...numbers.map((number) => store.get(number)),
  ]);
  const stamp = (last?.key ?? 0) + 1;
  for (const [at, number] of numbers.entries()) {
    const rows = shelves[at]?.rows ?? [];
    for (const [review, row] of byShelf.get(number) ?? []) {
      const place = review % shelfSize;
      while (rows.length < place) rows.push(null);
      rows[place] = row;
    }
    void store.put({ stamp, rows }, number);
  }
}
