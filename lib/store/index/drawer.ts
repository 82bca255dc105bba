import type { EdgeKey } from '../../match/edge-key.ts';
import { type Edges, numbersAlike, refileEdges } from './edges.ts';
import { makePosting, numbersUnder, type Postings, refile, widthOfPosting } from './postings.ts';

/** One drawer of the index of keys: what postings.ts and edges.ts tell of. */
export interface Drawer {
  postings: Postings;
  edges: Edges;
}

/** Where a key leads: its drawer and its print there; for the edge of a title what its rest must be like as well. */
export interface Place {
  drawer: number;
  print: number;
  edge: EdgeKey | null;
}

/** What waits to be put in a drawer or taken out: of postings two numbers each, of edges four. */
export interface Waiting {
  postings: Uint32Array;
  edges: Uint32Array;
}

export const emptyDrawer: Drawer = { postings: new BigUint64Array(), edges: new Uint32Array() };

/** The numbers of the first so many reviews that a place in this drawer leads to. */
export function numbersIn({ postings, edges }: Drawer, { print, edge }: Place, most: number): number[] {
  return edge ? numbersAlike(edges, print, edge, most) : numbersUnder(postings, print, most);
}

export function sizeOf({ postings, edges }: Drawer): number {
  return postings.byteLength + edges.byteLength;
}

/** A drawer as it is after a change. */
export function refileDrawer({ postings, edges }: Drawer, added: Waiting, removed: Waiting): Drawer {
  return {
    postings: refile(postings, postingsOf(added.postings), postingsOf(removed.postings)),
    edges: refileEdges(edges, added.edges, removed.edges),
  };
}

function postingsOf(pairs: Uint32Array): bigint[] {
  const postings: bigint[] = [];
  for (let at = 0; at < pairs.length; at += widthOfPosting)
    postings.push(makePosting(pairs[at] ?? 0, pairs[at + 1] ?? 0));
  return postings;
}
