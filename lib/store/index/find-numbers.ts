import type { Library } from '../database.ts';
import { type Drawer, emptyDrawer, numbersIn, type Place } from './drawer.ts';
import { keepDrawer } from './drawer-cache.ts';
import { placeOf, signOf } from './postings.ts';

/** A transaction that may read drawers; opened only where one must be read. */
type OpenDrawers = () => Promise<{ get(drawer: number): Promise<Drawer | undefined> }>;

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
  drawers: ReadonlyMap<number, Drawer>,
  most: number,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [key, place] of places) {
    const numbers = numbersIn(drawers.get(place.drawer) ?? emptyDrawer, place, most);
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
): Promise<Map<number, Drawer>> {
  const wanted = new Set([...places].map(({ drawer }) => drawer));
  const found = new Map([...wanted].flatMap((number) => entryOf(number, cache.drawers.get(number))));
  const missing = [...wanted].filter((number) => !found.has(number));
  if (missing.length === 0) return found;
  const { version } = cache;
  const store = await open();
  const read = await Promise.all(missing.map((number) => store.get(number)));
  for (const [i, number] of missing.entries()) {
    const drawer = read[i] ?? emptyDrawer;
    found.set(number, drawer);
    keepDrawer(cache, number, drawer, version);
  }
  return found;
}

const entryOf = (number: number, drawer: Drawer | undefined) => (drawer ? [[number, drawer] as const] : []);
