import { packRow } from '../../library/pack-row.ts';
import { rowOf } from '../../library/row.ts';
import type { ReviewRecord } from '../review-record.ts';
import { type Shelf, shelfOf, shelfSize } from './shelf.ts';

/** Rows to be put on their shelves, by the number of the review. */
export type RowChanges = Map<number, RowChange>;

interface RowChange {
  /** Null takes it away. */
  row: string | null;
  /** When the review was changed; nothing where it is in the bin. */
  changedAt: string;
}

/** Notes what becomes of one record; null is absent. */
export function noteRow(changes: RowChanges, before: ReviewRecord | null, after: ReviewRecord | null): void {
  if (after) {
    const { updatedAt, deletedAt } = after.review;
    changes.set(after.number, { row: packRow(rowOf(after.review)), changedAt: deletedAt === null ? updatedAt : '' });
  } else if (before) changes.set(before.number, { row: null, changedAt: '' });
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
    const { rows, latest }: Pick<Shelf, 'rows' | 'latest'> = shelves[at] ?? { rows: [], latest: '' };
    const changed = byShelf.get(number) ?? [];
    for (const [review, { row }] of changed) {
      const place = review % shelfSize;
      while (rows.length < place) rows.push(null);
      rows[place] = row;
    }
    const times = [latest, ...changed.map(([, { changedAt }]) => changedAt)].sort();
    void store.put({ stamp, latest: times.at(-1) ?? latest, rows }, number);
  }
}
