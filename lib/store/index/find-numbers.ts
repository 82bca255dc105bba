import type { Library } from '../database.ts';
import { keepDrawer } from './drawer-cache.ts';
import { numbersUnder, type Place, type Postings, placeOf, signOf } from './postings.ts';

/** A transaction that may read drawers; opened only where one must be read. */
type OpenDrawers = () => Promise<{ get(drawer: number): Promise<Postings | undefined> }>;

/** The numbers of the first so many reviews filed under each key that has any. Each drawer is read once. */
export async function findNumbers(
  library: Library,
  keys: Iterable<string>,
  most: number,
  open: OpenDrawers = async () => (await library.reviews()).transaction('drawers').store,
): Promise<Map<string, number[]>> {
  const places = placesOf(keys);
  return collect(places, await readDrawers(library, places.values(), open), most);
}

/** The same of the drawers alone that are in memory, at once: something to begin with while the others are read. */
export function peekNumbers(library: Library, keys: Iterable<string>, most: number): Map<string, number[]> {
  return collect(placesOf(keys), library.drawers.drawers, most);
}

function placesOf(keys: Iterable<string>): Map<string, Place> {
  return new Map([...keys].map((key) => [key, placeOf(key)]));
}

function collect(
  places: ReadonlyMap<string, Place>,
  drawers: ReadonlyMap<number, Postings>,
  most: number,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [key, { drawer, print }] of places) {
    const postings = drawers.get(drawer);
    const numbers = postings ? numbersUnder(postings, print, most) : [];
    if (numbers.length > 0) found.set(key, numbers);
  }
  return found;
}

/**
 * Whether any of these keys may lead to a review, or to a word of the user on the page. Wrong for one key in a million
 * that shares its hashes with another, and then it says yes.
 */
export async function mayFind(library: Library, keys: readonly string[]): Promise<boolean> {
  return (await findNumbers(library, [...keys, ...keys.map(signOf)], 1)).size > 0;
}

async function readDrawers(
  { drawers: cache }: Library,
  places: Iterable<Place>,
  open: OpenDrawers,
): Promise<Map<number, Postings>> {
  const wanted = new Set([...places].map(({ drawer }) => drawer));
  const found = new Map([...wanted].flatMap((drawer) => entryOf(drawer, cache.drawers.get(drawer))));
  const missing = [...wanted].filter((drawer) => !found.has(drawer));
  if (missing.length === 0) return found;
  const { version } = cache;
  const store = await open();
  const read = await Promise.all(missing.map((drawer) => store.get(drawer)));
  for (const [i, drawer] of missing.entries()) {
    const postings = read[i] ?? new BigUint64Array();
    found.set(drawer, postings);
    keepDrawer(cache, drawer, postings, version);
  }
  return found;
}

const entryOf = (drawer: number, postings: Postings | undefined) => (postings ? [[drawer, postings] as const] : []);
