import type { Correction } from '../../match/correction-schema.ts';
import type { ReviewRecord } from '../review-record.ts';
import type { KnownEntry } from './batch-entry.ts';
import type { KnownIds } from './batch-memory.ts';

/** What the library holds under the ids of some entries; kept up to date, for an id may come twice. */
export interface Stored {
  reviews: Map<string, ReviewRecord>;
  corrections: Map<string, Correction>;
}

interface Stores {
  objectStore(name: 'reviews'): {
    get(number: number): Promise<ReviewRecord | undefined>;
    index(name: 'id'): { get(range: IDBKeyRange): Promise<ReviewRecord | undefined> };
  };
  objectStore(name: 'corrections'): { get(id: string): Promise<Correction | undefined> };
}

/** One wait for all of them; ids that are known not to be there are not looked up, others by what is known of them. */
export async function readStored(tx: Stores, entries: readonly KnownEntry[], known: KnownIds | null): Promise<Stored> {
  const reviews = tx.objectStore('reviews');
  const read = (id: string) => {
    const number = known?.get(id);
    return number ? reviews.get(number) : reviews.index('id').get(IDBKeyRange.only(id));
  };
  const idsOf = (kind: KnownEntry['kind']) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const reviewIds = idsOf('review').filter((id) => !known || known.has(id));
  const [records, corrections] = await Promise.all([
    Promise.all(reviewIds.map(read)),
    Promise.all(idsOf('correction').map((id) => tx.objectStore('corrections').get(id))),
  ]);
  return { reviews: byId(records), corrections: byId(corrections) };
}

function byId<T extends { id: string }>(found: readonly (T | undefined)[]): Map<string, T> {
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}
