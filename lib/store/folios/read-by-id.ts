import { type NumberedStore, readNumbered } from '../read-numbered.ts';
import type { ReviewRecord } from '../review-record.ts';
import { type Folio, folioOf, recordAt, recordWithId } from './folio.ts';

/** The folios' store, as far as reading needs it. */
export interface FolioStore extends NumberedStore<Folio> {
  index(name: 'ids'): { getKey(id: IDBKeyRange): Promise<number | undefined> };
}

/** The reviews that exist of some ids, by their ids. Where the number of one is known it is not looked up. */
export async function readById(
  store: FolioStore,
  ids: ReadonlyMap<string, number | null>,
): Promise<Map<string, ReviewRecord>> {
  const placeOf = async ([id, number]: [string, number | null]) =>
    [id, number, number === null ? await store.index('ids').getKey(IDBKeyRange.only(id)) : folioOf(number)] as const;
  const places = await Promise.all([...ids].map(placeOf));
  const folios = await readNumbered(
    store,
    places.flatMap(([, , at]) => at ?? []),
  );
  const found = places.map(([id, number, at]) => {
    const folio = at === undefined ? undefined : folios.get(at);
    return number === null ? recordWithId(folio, id) : recordAt(folio, number);
  });
  return new Map(found.flatMap((record) => (record ? [[record.review.id, record]] : [])));
}
