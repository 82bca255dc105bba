import type { Table } from './table.ts';
import { isUnparted, wordsOf } from './words-of.ts';

/** How near a row comes to what was searched: 0 not at all, 1 somewhere, 2 in its titles, 3 its title begins so. */
export type Nearness = Uint8Array;

/** Among the rows that `mask` lets through, those that have a word beginning with each word of the query. */
export function searchTable(table: Table, query: string, mask: Uint8Array): Nearness {
  const near = new Uint8Array(table.size);
  const wanted = wordsOf(query);
  if (wanted.length === 0) return query.trim() === '' ? mask.slice() : near;
  // the longest first: it leaves the fewest rows for the others
  const hits = wanted.map((word) => hitsIn(table, word));
  const order = wanted.map((_, at) => at).sort((a, b) => lengthOf(wanted, b) - lengthOf(wanted, a));
  for (let number = 0; number < table.size; number++) {
    if (mask[number] !== 0) near[number] = nearnessOf(table, number, hits, order);
  }
  return near;
}

const lengthOf = (words: readonly string[], at: number) => words[at]?.length ?? 0;

/** For each word of the vocabulary whether it begins with what is typed. */
function hitsIn({ vocabulary: { list } }: Table, typed: string): Uint8Array {
  const hits = new Uint8Array(list.length);
  const unparted = isUnparted(typed);
  for (const [number, word] of list.entries()) {
    if (word.startsWith(typed) || (unparted && word.includes(typed))) hits[number] = 1;
  }
  return hits;
}

function nearnessOf(table: Table, number: number, hits: readonly Uint8Array[], order: readonly number[]): number {
  const { words } = table;
  const from = table.wordsFrom[number] as number;
  const titleEnd = table.wordsTitled[number] as number;
  const end = table.wordsTo[number] as number;
  let inTitle = true;
  for (const at of order) {
    const hit = hits[at] as Uint8Array;
    let place = from;
    while (place < end && hit[words[place] as number] === 0) place += 1;
    if (place === end) return 0;
    if (place >= titleEnd) inTitle = false;
  }
  if (!inTitle) return 1;
  return hits[0]?.[words[from] as number] === 1 ? 3 : 2;
}
