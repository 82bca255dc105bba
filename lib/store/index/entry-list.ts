import { drawerCount } from './postings.ts';

/**
 * What waits for its drawers, in the order in which it came: of each entry the drawer and then its numbers, all below
 * 2 ** 32. One array, where lists for some thousand drawers would take a quarter of the time to collect anew.
 */
export interface EntryList {
  /** Numbers of an entry without its drawer. */
  width: number;
  numbers: Uint32Array;
  length: number;
}

const firstRoom = 256;

export function makeEntryList(width: number): EntryList {
  return { width, numbers: new Uint32Array(firstRoom), length: 0 };
}

/** Adds an entry, of as many numbers as the list is wide. */
export function addEntry(list: EntryList, drawer: number, entry: readonly number[]): void {
  const end = list.length + 1 + list.width;
  if (end > list.numbers.length) {
    const larger = new Uint32Array(list.numbers.length * 2);
    larger.set(list.numbers);
    list.numbers = larger;
  }
  const { numbers, length } = list;
  numbers[length] = drawer;
  for (let i = 0; i < list.width; i += 1) numbers[length + 1 + i] = entry[i] ?? 0;
  list.length = end;
}

/** The entries of each drawer that has any, one after the other and without the drawer, in the order in which they came. */
export function sortByDrawer({ numbers, length, width }: EntryList): Map<number, Uint32Array> {
  const ends = new Uint32Array(drawerCount + 1);
  for (let at = 0; at < length; at += 1 + width)
    ends[(numbers[at] ?? 0) + 1] = (ends[(numbers[at] ?? 0) + 1] ?? 0) + width;
  for (let drawer = 0; drawer < drawerCount; drawer += 1)
    ends[drawer + 1] = (ends[drawer + 1] ?? 0) + (ends[drawer] ?? 0);
  const starts = ends.slice();
  const sorted = new Uint32Array(ends[drawerCount] ?? 0);
  for (let at = 0; at < length; at += 1 + width) {
    const drawer = numbers[at] ?? 0;
    const to = ends[drawer] ?? 0;
    sorted.set(numbers.subarray(at + 1, at + 1 + width), to);
    ends[drawer] = to + width;
  }
  const byDrawer = new Map<number, Uint32Array>();
  for (let drawer = 0; drawer < drawerCount; drawer += 1) {
    const [start = 0, end = 0] = [starts[drawer], ends[drawer]];
    if (end > start) byDrawer.set(drawer, sorted.subarray(start, end));
  }
  return byDrawer;
}
