import type { Correction } from '../../match/correction-schema.ts';
import { type FolioStore, readById } from '../folios/read-by-id.ts';
import type { ReviewRecord } from '../review-record.ts';
import type { KnownEntry } from './batch-entry.ts';
import type { KnownIds } from './batch-memory.ts';

/** What the library holds under the ids of some entries; kept up to date, for an id may come twice. */
export interface Stored {
  reviews: Map<string, ReviewRecord>;
  corrections: Map<string, Correction>;
}

interface Stores {
  folios: FolioStore;
  corrections: { get(id: string): Promise<Correction | undefined> };
}

/** One wait for all of them; ids that are known not to be there are not looked up, others by what is known of them. */
export async function readStored(
  stores: Stores,
  entries: readonly KnownEntry[],
  known: KnownIds | null,
): Promise<Stored> {
  const idsOf = (kind: KnownEntry['kind']) => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const reviewIds = idsOf('review').filter((id) => !known || known.has(id));
  const [reviews, corrections] = await Promise.all([
    readById(stores.folios, new Map(reviewIds.map((id) => [id, known?.get(id) ?? null]))),
    Promise.all(idsOf('correction').map((id) => stores.corrections.get(id))),
  ]);
  return { reviews, corrections: new Map(corrections.flatMap((one) => (one ? [[one.id, one]] : []))) };
}
