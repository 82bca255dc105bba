import { packRow } from '../../library/pack-row.ts';
import { rowOf } from '../../library/row.ts';
import { type NumberedStore, readNumbered } from '../read-numbered.ts';
import type { RecordChanges, ReviewRecord } from '../review-record.ts';
import { type Shelf, shelfOf, shelfSize } from './shelf.ts';

interface ShelfStore extends NumberedStore<Shelf> {
  put(shelf: Shelf, number: number): Promise<unknown>;
  index(name: 'stamp'): { openKeyCursor(range: null, direction: 'prev'): Promise<{ key: number } | null> };
}

/** Puts the rows of changed reviews on their shelves, each written once. The transaction is the caller's. */
export async function shelve(store: ShelfStore, changes: RecordChanges): Promise<void> {
  if (changes.size === 0) return;
  const byShelf = Map.groupBy(changes, ([number]) => shelfOf(number));
  const [last, shelves] = await Promise.all([
    store.index('stamp').openKeyCursor(null, 'prev'),
    readNumbered(store, byShelf.keys()),
  ]);
  const stamp = (last?.key ?? 0) + 1;
  const writes = [...byShelf].map(([number, changed]) => {
    const { rows, latest }: Pick<Shelf, 'rows' | 'latest'> = shelves.get(number) ?? { rows: [], latest: '' };
    for (const [review, record] of changed) {
      const place = review % shelfSize;
      while (rows.length < place) rows.push(null);
      rows[place] = record && packRow(rowOf(record.review));
    }
    const times = [latest, ...changed.map(([, record]) => changeOf(record))].sort();
    return store.put({ stamp, latest: times.at(-1) ?? latest, rows }, number);
  });
  await Promise.all(writes);
}

/** When a review was changed; nothing where it is in the bin or gone. */
function changeOf(record: ReviewRecord | null): string {
  return record && record.review.deletedAt === null ? record.review.updatedAt : '';
}
