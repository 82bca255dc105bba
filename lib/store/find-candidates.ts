import type { IDBPTransaction } from 'idb';
import type { Review } from '../review/schema.ts';
import type { Library, LibrarySchema } from './database.ts';
import { type Folio, folioOf, recordAt } from './folios/folio.ts';
import { findNumbers, peekNumbers } from './index/find-numbers.ts';

/**
 * How many reviews are found under one key: a title like "Love" has many, a look-up stays small. They are the user's own
 * first; of a film that more critics have written on, the rest are left out.
 */
export const mostPerKey = 50;

/** What the store is asked for one film: the keys it has, and those of `lookupKeysOf`. */
export interface WantedFilm {
  filmKeys: readonly string[];
  lookupKeys: readonly string[];
}

/** The reviews that may be about a film, by its film keys and its blocking keys. */
export async function findCandidates(
  library: Library,
  filmKeys: readonly string[],
  lookupKeys: readonly string[],
): Promise<Review[]> {
  const [reviews = []] = await findCandidatesOf(library, [{ filmKeys, lookupKeys }]);
  return reviews;
}

/**
 * The same for many films at once, in their order: one page or a list of 250 take the same way. One transaction, in
 * which each drawer of keys and each folio of reviews is read once; none at all where memory knows that there is nothing.
 */
export async function findCandidatesOf(library: Library, films: readonly WantedFilm[]): Promise<Review[][]> {
  const keysOf = ({ filmKeys, lookupKeys }: WantedFilm) => [...filmKeys, ...lookupKeys];
  const keys = films.flatMap(keysOf);
  let opening: Promise<Reading> | null = null;
  const open = () => {
    opening ??= library.reviews().then((db) => db.transaction(['drawers', 'folios']));
    return opening;
  };
  const reading = new Map<number, Promise<Folio | undefined>>();
  const read = async (found: ReadonlyMap<string, number[]>) => {
    for (const at of [...found.values()].flat().map(folioOf)) {
      const store = (await open()).objectStore('folios');
      if (!reading.has(at)) reading.set(at, store.get(at));
    }
  };
  // the page's glance has put most drawers in memory: the last ones come first, and while they lead on, the others do
  const finding = findNumbers(library, keys, mostPerKey, async () => (await open()).objectStore('drawers'));
  await read(peekNumbers(library, keys, mostPerKey));
  const found = await finding;
  await read(found);

  const folios = new Map((await Promise.all(reading.values())).flatMap((folio) => (folio ? [[folio.at, folio]] : [])));
  const reviews = new Map<number, Review>();
  for (const number of new Set([...found.values()].flat())) {
    const record = recordAt(folios.get(folioOf(number)), number);
    if (record) reviews.set(number, record.review);
  }
  return films.map((film) => {
    const own = new Set(keysOf(film).flatMap((key) => found.get(key) ?? []));
    return [...own].flatMap((number) => reviews.get(number) ?? []).filter(({ deletedAt }) => deletedAt === null);
  });
}

type Reading = IDBPTransaction<LibrarySchema, ['drawers', 'folios'], 'readonly'>;
