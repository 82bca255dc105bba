import { packRest } from '../../match/edge-key.ts';
import { isOwn } from '../../review/is-own.ts';
import { type NumberedStore, readNumbered } from '../read-numbered.ts';
import { keysOfRecord, type ReviewRecord } from '../review-record.ts';
import { type Drawer, emptyDrawer, type Place, refileDrawer, type Waiting } from './drawer.ts';
import { widthOfEdge } from './edges.ts';
import { addEntry, type EntryList, makeEntryList, sortByDrawer } from './entry-list.ts';
import { filedAs, placeOf, widthOfPosting } from './postings.ts';

/** What waits to be filed. */
export interface Pile {
  added: Side;
  removed: Side;
  size: number;
}

interface Side {
  postings: EntryList;
  edges: EntryList;
}

/** The drawers' store, as far as filing needs it. */
interface DrawerStore extends NumberedStore<Drawer> {
  put(drawer: Drawer, number: number): Promise<unknown>;
}

/** So many keys are filed at once: some 30 MB of memory, and as much again while they are sorted. */
const mostPiled = 2_000_000;

/** As many drawers are read at once where a pile touches most of them. */
const stretch = 512;

export function makePile(): Pile {
  return { added: makeSide(), removed: makeSide(), size: 0 };
}

function makeSide(): Side {
  return { postings: makeEntryList(widthOfPosting), edges: makeEntryList(widthOfEdge) };
}

/** Whether it is time to file it. */
export function isFull({ size }: Pile): boolean {
  return size > mostPiled;
}

/** Whether there is nothing to put into drawers; what is to be taken out leads nowhere meanwhile, and may wait. */
export function addsNothing({ added: { postings, edges } }: Pile): boolean {
  return postings.length === 0 && edges.length === 0;
}

/** Puts on the pile what a change of a review means for its keys; null is absent. */
export function pileChange(pile: Pile, before: ReviewRecord | null, after: ReviewRecord | null): void {
  const old = new Set(before ? keysOfRecord(before) : []);
  if (after) {
    const filed = filedOf(after);
    for (const key of keysOfRecord(after)) if (!old.delete(key)) pileOne(pile, pile.added, placeOf(key), filed);
  }
  if (before) for (const key of old) pileOne(pile, pile.removed, placeOf(key), filedOf(before));
}

const filedOf = ({ number, review }: ReviewRecord) => filedAs(number, isOwn(review.origin.kind));

/** Puts a key on the pile that leads to no review, but says that there is something under it. */
export function pileSign(pile: Pile, key: string): void {
  pileOne(pile, pile.added, placeOf(key), 0);
}

function pileOne(pile: Pile, { postings, edges }: Side, { drawer, print, edge }: Place, filed: number): void {
  if (edge) addEntry(edges, drawer, [print, filed, ...packRest(edge.rest)]);
  else addEntry(postings, drawer, [print, filed]);
  pile.size += 1;
}

/** Files a pile, each drawer once; the drawers that were changed. The transaction is the caller's. */
export async function filePile(store: DrawerStore, pile: Pile): Promise<number[]> {
  const [added, removed] = [sortSide(pile.added), sortSide(pile.removed)];
  const touched = [
    ...new Set([added, removed].flatMap(({ postings, edges }) => [...postings.keys(), ...edges.keys()])),
  ];
  touched.sort((a, b) => a - b);
  const waitingIn = ({ postings, edges }: SortedSide, drawer: number): Waiting => ({
    postings: postings.get(drawer) ?? nothing,
    edges: edges.get(drawer) ?? nothing,
  });
  for (let at = 0; at < touched.length; at += stretch) {
    const numbers = touched.slice(at, at + stretch);
    const filed = await readNumbered(store, numbers);
    for (const number of numbers) {
      const drawer = filed.get(number) ?? emptyDrawer;
      void store.put(refileDrawer(drawer, waitingIn(added, number), waitingIn(removed, number)), number);
    }
  }
  return touched;
}

const nothing = new Uint32Array();

type SortedSide = ReturnType<typeof sortSide>;

function sortSide({ postings, edges }: Side) {
  return { postings: sortByDrawer(postings), edges: sortByDrawer(edges) };
}
