import { type NumberedStore, readNumbered } from '../read-numbered.ts';
import type { RecordChanges, ReviewRecord } from '../review-record.ts';
import { type Folio, folioOf, folioSize } from './folio.ts';

interface Store extends NumberedStore<Folio> {
  put(folio: Folio): Promise<unknown>;
  delete(range: IDBKeyRange): Promise<unknown>;
}

/** Puts changed reviews in their folios, each written once. The transaction is the caller's. */
export async function bind(store: Store, changes: RecordChanges): Promise<void> {
  const byFolio = Map.groupBy(changes, ([number]) => folioOf(number));
  const folios = await readNumbered(store, byFolio.keys());
  const bound = [...byFolio].map(([at, changed]) => {
    const folio = folios.get(at) ?? { at, reviews: [], ids: [], binned: [] };
    for (const [number, record] of changed) put(folio, number % folioSize, record);
    return folio;
  });
  const isEmpty = ({ reviews }: Folio) => reviews.every((review) => review === null);
  const emptied = bound.filter(isEmpty).map(({ at }) => at);
  await Promise.all([
    ...bound.filter((folio) => !isEmpty(folio)).map((folio) => store.put(folio)),
    ...runsOf(emptied).map(([first, last]) => store.delete(IDBKeyRange.bound(first, last))),
  ]);
}

function put({ reviews, ids, binned }: Folio, place: number, record: ReviewRecord | null): void {
  for (const list of [reviews, ids, binned]) while (list.length < place) list.push(null);
  const review = record?.review;
  reviews[place] = review ? JSON.stringify(review) : null;
  ids[place] = review?.id ?? null;
  binned[place] = review?.deletedAt ? [review.deletedAt, review.id] : null;
}

/**
 * The first and the last of numbers that follow each other without a gap. Chromium looks beyond each number that it
 * deletes for the next one, past all those that were deleted before it; a run is one look.
 */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
