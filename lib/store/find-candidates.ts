import type { Review } from '../review/schema.ts';
import type { Library } from './database.ts';
import { findNumbers } from './index/find-numbers.ts';

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
  const open = async () => (await library.reviews()).transaction(['drawers', 'reviews']);
  let tx: Awaited<ReturnType<typeof open>> | null = null;
  const found = await findNumbers(library, films.flatMap(keysOf), mostPerKey, async () => {
    tx = await open();
    return tx.objectStore('drawers');
  });
  const numbers = [...new Set([...found.values()].flat())];
  if (numbers.length === 0) return films.map(() => []);

  const byNumber = (tx ?? (await open())).objectStore('reviews').index('number');
  const records = await Promise.all(numbers.map((number) => byNumber.get(number)));
  const reviews = new Map(records.flatMap((record) => (record ? [[record.number, record.review] as const] : [])));
  return films.map((film) => {
    const own = new Set(keysOf(film).flatMap((key) => found.get(key) ?? []));
    return [...own].flatMap((number) => reviews.get(number) ?? []).filter(({ deletedAt }) => deletedAt === null);
  });
}
