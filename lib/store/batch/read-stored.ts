import type { Correction } from '../../match/correction-schema.ts';
import type { ReviewRecord } from '../review-record.ts';
import type { KnownEntry } from './batch-entry.ts';

/** What the library holds under the ids of some entries; kept up to date, for an id may come twice. */
export interface Stored {
  reviews: Map<string, ReviewRecord>;
  corrections: Map<string, Correction>;
}

interface Stores {
  objectStore(name: 'reviews'): { get(id: string): Promise<ReviewRecord | undefined> };
  objectStore(name: 'corrections'): { get(id: string): Promise<Correction | undefined> };
}

/** One wait for all of them; ids that are known not to be there are not looked up. */
export async function readStored(
  tx: Stores,
  entries: readonly KnownEntry[],
  known: ReadonlySet<string> | null,
): Promise<Stored> {
  const idsOf = (kind: KnownEntry['kind']) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const reviewIds = idsOf('review').filter((id) => !known || known.has(id));
  const [records, corrections] = await Promise.all([
    Promise.all(reviewIds.map((id) => tx.objectStore('reviews').get(id))),
    Promise.all(idsOf('correction').map((id) => tx.objectStore('corrections').get(id))),
  ]);
  return { reviews: byId(records), corrections: byId(corrections) };
}

function byId<T extends { id: string }>(found: readonly (T | undefined)[]): Map<string, T> {
  return new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
}
