import { keysOfRecord, type ReviewRecord } from '../review-record.ts';
import { filedAs, makePosting, type Place, type Postings, placeOf, refile } from './postings.ts';

/** Postings that wait to be filed, by drawer: print and number of each, one after the other. */
export interface Pile {
  added: Map<number, number[]>;
  removed: Map<number, number[]>;
  size: number;
}

/** The drawers' store, as far as filing needs it. */
interface DrawerStore {
  get(drawer: number): Promise<Postings | undefined>;
  getAll(range: IDBKeyRange): Promise<Postings[]>;
  getAllKeys(range: IDBKeyRange): Promise<number[]>;
  put(postings: Postings, drawer: number): Promise<unknown>;
}

/** As many drawers are read at once where a pile touches most of them. */
const stretch = 128;

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

function pileOne(pile: Pile, side: Map<number, number[]>, { drawer, print }: Place, filed: number): void {
  const waiting = side.get(drawer) ?? [];
  waiting.push(print, filed);
  side.set(drawer, waiting);
  pile.size += 1;
}

/** Files a pile, each drawer once; the drawers that were changed. The transaction is the caller's. */
export async function filePile(store: DrawerStore, pile: Pile): Promise<number[]> {
  const touched = [...new Set([...pile.added.keys(), ...pile.removed.keys()])].sort((a, b) => a - b);
  for (let at = 0; at < touched.length; at += stretch) {
    const drawers = touched.slice(at, at + stretch);
    const filed = await readDrawers(store, drawers);
    for (const drawer of drawers) {
      const added = postingsOf(pile.added.get(drawer));
      const removed = new Set(postingsOf(pile.removed.get(drawer)));
      void store.put(refile(filed.get(drawer) ?? new BigUint64Array(), added, removed), drawer);
    }
  }
  return touched;
}

async function readDrawers(store: DrawerStore, drawers: readonly number[]): Promise<Map<number, Postings>> {
  const first = drawers[0] ?? 0;
  const last = drawers.at(-1) ?? 0;
  if (last - first > drawers.length * 4) {
    const found = await Promise.all(drawers.map((drawer) => store.get(drawer)));
    return new Map(drawers.flatMap((drawer, i) => (found[i] ? [[drawer, found[i]]] : [])));
  }
  const range = IDBKeyRange.bound(first, last);
  const [keys, all] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(keys.flatMap((drawer, i) => (all[i] ? [[drawer, all[i]]] : [])));
}

function postingsOf(pairs: readonly number[] = []): bigint[] {
  const postings: bigint[] = [];
  for (let at = 0; at < pairs.length; at += 2) postings.push(makePosting(pairs[at] ?? 0, pairs[at + 1] ?? 0));
  return postings;
}
