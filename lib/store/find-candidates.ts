import type { IDBPTransaction } from 'idb';
import type { Review } from '../review/schema.ts';
import type { Library, LibrarySchema } from './database.ts';
import { findNumbers, peekNumbers } from './index/find-numbers.ts';
import type { ReviewRecord } from './review-record.ts';

/**
 * How many reviews are read under one key: a title like "Love" has many, a look-up stays small. They are the user's own
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
 * which each drawer of keys and each review is read once; none at all where memory knows that there is nothing.
 */
export async function findCandidatesOf(library: Library, films: readonly WantedFilm[]): Promise<Review[][]> {
  const keysOf = ({ filmKeys, lookupKeys }: WantedFilm) => [...filmKeys, ...lookupKeys];
  const keys = films.flatMap(keysOf);
  let opening: Promise<Reading> | null = null;
  const open = () => {
    opening ??= library.reviews().then((db) => db.transaction(['drawers', 'reviews']));
    return opening;
  };
  const reading = new Map<number, Promise<ReviewRecord | undefined>>();
  const read = async (found: ReadonlyMap<string, number[]>) => {
    for (const number of [...found.values()].flat()) {
      const store = (await open()).objectStore('reviews');
      if (!reading.has(number)) reading.set(number, store.get(number));
    }
  };
  // the page's glance has put most drawers in memory: the last ones come first, and while they lead on, the others do
  const finding = findNumbers(library, keys, mostPerKey, async () => (await open()).objectStore('drawers'));
  await read(peekNumbers(library, keys, mostPerKey));
  const found = await finding;
  await read(found);

  const records = await Promise.all(reading.values());
  const reviews = new Map(records.flatMap((record) => (record ? [[record.number, record.review] as const] : [])));
  return films.map((film) => {
    const own = new Set(keysOf(film).flatMap((key) => found.get(key) ?? []));
    return [...own].flatMap((number) => reviews.get(number) ?? []).filter(({ deletedAt }) => deletedAt === null);
  });
}

type Reading = IDBPTransaction<LibrarySchema, ['drawers', 'reviews'], 'readonly'>;
