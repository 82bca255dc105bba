import { type EdgeKey, makeRestTest } from '../../match/edge-key.ts';
import { mostFiled, numberOf } from './postings.ts';

/**
 * What is filed of titles' edges (see match/edge-key.ts), in its order, four numbers each: the print of the edge, what
 * the review is filed as, and its rest packed in two.
 */
export type Edges = Uint32Array;

/** Numbers of one entry. */
export const widthOfEdge = 4;

/** The numbers of the first so many reviews under an edge whose titles may be like the one asked for. */
export function numbersAlike(edges: Edges, print: number, asked: EdgeKey, most: number): number[] {
  const numbers: number[] = [];
  const mayBeAlike = makeRestTest(asked);
  for (let at = firstFrom(edges, print); edges[at] === print && numbers.length < most; at += widthOfEdge) {
    const [, filed = 0, first = 0, second = 0] = edges.subarray(at, at + widthOfEdge);
    if (mayBeAlike([first, second])) numbers.push(numberOf(filed));
  }
  return numbers;
}

/** Edges with some taken out and some added, both entry after entry, as postings are: see `refile`. */
export function refileEdges(edges: Edges, added: Uint32Array, removed: Uint32Array): Edges {
  if (added.length === 0 && removed.length === 0) return edges;
  const gone = new Set(entriesOf(removed).map(String));
  if (gone.size > 0) for (const entry of entriesOf(added)) gone.delete(String(entry));
  const refiled = new Uint32Array(edges.length + added.length);
  let end = 0;
  let ofPrint = 0;
  for (const entry of merge(edges, entriesOf(added).sort(inOrder))) {
    const last = refiled.subarray(end - widthOfEdge, end);
    if ((end > 0 && inOrder(last, entry) === 0) || (gone.size > 0 && gone.has(String([...entry])))) continue;
    ofPrint = end > 0 && last[0] === entry[0] ? ofPrint + 1 : 1;
    if (ofPrint > mostFiled) continue;
    refiled.set(entry, end);
    end += widthOfEdge;
  }
  return refiled.slice(0, end);
}

type Entry = ArrayLike<number> & Iterable<number>;

function* merge(edges: Edges, added: readonly Entry[]): Generator<Entry> {
  let at = 0;
  for (const entry of added) {
    for (; at < edges.length && inOrder(edges.subarray(at, at + widthOfEdge), entry) <= 0; at += widthOfEdge) {
      yield edges.subarray(at, at + widthOfEdge);
    }
    yield entry;
  }
  for (; at < edges.length; at += widthOfEdge) yield edges.subarray(at, at + widthOfEdge);
}

function entriesOf(numbers: Uint32Array): Uint32Array[] {
  return Array.from({ length: numbers.length / widthOfEdge }, (_, i) =>
    numbers.subarray(i * widthOfEdge, (i + 1) * widthOfEdge),
  );
}

function inOrder(a: Entry, b: Entry): number {
  for (let i = 0; i < widthOfEdge; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where the first entry stands whose print is not below one. */
function firstFrom(edges: Edges, print: number): number {
  let low = 0;
  let high = edges.length / widthOfEdge;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle * widthOfEdge] ?? 0) < print) low = middle + 1;
    else high = middle;
  }
  return low * widthOfEdge;
}
