import type { IDBPObjectStore } from 'idb';
import type { Review } from '../review/schema.ts';
import type { Library, LibrarySchema } from './database.ts';
import { keepKnown } from './key-filter.ts';

/**
 * How many reviews are read under one key: a title like "Love" has many, a look-up stays small. They are the first by
 * their ids, so the user's own (`newReviewId`); of a film that more critics have written on, the rest are left out.
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
 * The same for many films at once, in their order: one page or a list of 250 take the same way. Keys of which the filter
 * knows nothing are not looked up, the others are each read once, in one transaction and never by a scan.
 */
export async function findCandidatesOf(library: Library, films: readonly WantedFilm[]): Promise<Review[][]> {
  const known = await keepKnown(
    library,
    films.flatMap(({ filmKeys, lookupKeys }) => [...filmKeys, ...lookupKeys]),
  );
  if (known.size === 0) return films.map(() => []);
  const { store } = (await library.reviews()).transaction('reviews');
  const byFilmKey = readOnce(store, 'filmKeys', known);
  const byBlock = readOnce(store, 'blocks', known);
  return Promise.all(
    films.map(async ({ filmKeys, lookupKeys }) => {
      const found = await Promise.all([...filmKeys.map(byFilmKey), ...lookupKeys.map(byBlock)]);
      return [...new Map(found.flat().map((review) => [review.id, review])).values()];
    }),
  );
}

/** Reads the reviews under a key of an index, each key once. */
function readOnce(
  store: IDBPObjectStore<LibrarySchema, ['reviews'], 'reviews'>,
  index: 'filmKeys' | 'blocks',
  known: ReadonlySet<string>,
): (key: string) => Promise<Review[]> {
  const reading = new Map<string, Promise<Review[]>>();
  const read = async (key: string) => {
    const records = await store.index(index).getAll(key, mostPerKey);
    return records.map(({ review }) => review);
  };
  return (key) => {
    const started = reading.get(key) ?? (known.has(key) ? read(key) : Promise.resolve([]));
    reading.set(key, started);
    return started;
  };
}
