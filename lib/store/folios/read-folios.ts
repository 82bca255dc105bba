import { type NumberedStore, readNumbered } from '../read-numbered.ts';
import type { ReviewRecord } from '../review-record.ts';
import { type Folio, folioOf, recordAt, recordWithId } from './folio.ts';

/** The folios' store, as far as reading needs it. */
export interface FolioStore extends NumberedStore<Folio> {
  index(name: 'ids'): { get(id: IDBKeyRange): Promise<Folio | undefined> };
}

/**
 * The reviews that exist of some ids, by their ids. Where the number of one is known it is read by that: many that lie
 * together take one read of the database, through the index by id they take one each.
 */
export async function readById(
  store: FolioStore,
  ids: ReadonlyMap<string, number | null>,
): Promise<Map<string, ReviewRecord>> {
  const known = [...ids].flatMap(([id, number]) => (number === null ? [] : [[id, number] as const]));
  const unknown = [...ids].flatMap(([id, number]) => (number === null ? [id] : []));
  const [folios, found] = await Promise.all([
    readNumbered(
      store,
      known.map(([, number]) => folioOf(number)),
    ),
    Promise.all(unknown.map((id) => store.index('ids').get(IDBKeyRange.only(id)))),
  ]);
  const ofKnown = known.map(([, number]) => recordIn(folios.get(folioOf(number)), (folio) => recordAt(folio, number)));
  const ofUnknown = unknown.map((id, i) => recordIn(found[i], (folio) => recordWithId(folio, id)));
  return new Map([...ofKnown, ...ofUnknown].flatMap((record) => (record ? [[record.review.id, record]] : [])));
}

const recordIn = (folio: Folio | undefined, take: (folio: Folio) => ReviewRecord | null) =>
  folio ? take(folio) : null;
