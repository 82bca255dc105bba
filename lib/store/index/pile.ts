import { packRest } from '../../match/edge-key.ts';
import { keysOfRecord, type ReviewRecord } from '../review-record.ts';
import { type Drawer, emptyDrawer, type Place, refileDrawer, type Waiting } from './drawer.ts';
import { filedAs, placeOf } from './postings.ts';

/** What waits to be filed, by drawer. */
export interface Pile {
  added: Map<number, Waiting>;
  removed: Map<number, Waiting>;
  size: number;
}

/** The drawers' store, as far as filing needs it. */
interface DrawerStore {
  get(number: number): Promise<Drawer | undefined>;
  getAll(range: IDBKeyRange): Promise<Drawer[]>;
  getAllKeys(range: IDBKeyRange): Promise<number[]>;
  put(drawer: Drawer, number: number): Promise<unknown>;
}

/** As many drawers are read at once where a pile touches most of them. */
const stretch = 512;

export function makePile(): Pile {
  return { added: new Map(), removed: new Map(), size: 0 };
}

/** Puts on the pile what a change of a review means for its keys; null is absent. */
export function pileChange(pile: Pile, before: ReviewRecord | null, after: ReviewRecord | null): void {
  const old = new Set(before ? keysOfRecord(before) : []);
  for (const key of after ? keysOfRecord(after) : []) {
    if (after && !old.delete(key)) pileOne(pile, pile.added, placeOf(key), filedAs(after.number, after.isOwn));
  }
  for (const key of old) {
    if (before) pileOne(pile, pile.removed, placeOf(key), filedAs(before.number, before.isOwn));
  }
}

/** Puts a key on the pile that leads to no review, but says that there is something under it. */
export function pileSign(pile: Pile, key: string): void {
  pileOne(pile, pile.added, placeOf(key), 0);
}

function pileOne(pile: Pile, side: Map<number, Waiting>, { drawer, print, edge }: Place, filed: number): void {
  const waiting = side.get(drawer) ?? { postings: [], edges: [] };
  if (edge) waiting.edges.push(print, filed, ...packRest(edge.rest));
  else waiting.postings.push(print, filed);
  side.set(drawer, waiting);
  pile.size += 1;
}

/** Files a pile, each drawer once; the drawers that were changed. The transaction is the caller's. */
export async function filePile(store: DrawerStore, pile: Pile): Promise<number[]> {
  const touched = [...new Set([...pile.added.keys(), ...pile.removed.keys()])].sort((a, b) => a - b);
  for (let at = 0; at < touched.length; at += stretch) {
    const numbers = touched.slice(at, at + stretch);
    const filed = await readDrawers(store, numbers);
    for (const number of numbers) {
      const drawer = filed.get(number) ?? emptyDrawer;
      void store.put(refileDrawer(drawer, pile.added.get(number), pile.removed.get(number)), number);
    }
  }
  return touched;
}

async function readDrawers(store: DrawerStore, numbers: readonly number[]): Promise<Map<number, Drawer>> {
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? 0;
  if (last - first > numbers.length * 4) {
    const found = await Promise.all(numbers.map((number) => store.get(number)));
    return new Map(numbers.flatMap((number, i) => (found[i] ? [[number, found[i]]] : [])));
  }
  const range = IDBKeyRange.bound(first, last);
  const [keys, all] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(keys.flatMap((number, i) => (all[i] ? [[number, all[i]]] : [])));
}
