import { makeNames, type Names } from './names.ts';

/**
 * The library's rows as columns, by the number of the review: what a hundred thousand reviews are searched and sorted
 * by, in some tens of megabytes. A number in a column of names stands for the name in `names`.
 */
export interface Table {
  /** One more than the highest number. */
  size: number;
  /** Counts the changes, so that what was worked out before one is not used after it. */
  revision: number;
  /** The rows as they were packed; undefined where a number has none. */
  packed: (string | undefined)[];
  /** 0 no row, 1 in the library, 2 in the bin. */
  shelf: Uint8Array;
  /** Milliseconds; of a row in the bin, when it went there. */
  changed: Float64Array;
  added: Float64Array;
  /** 0 where it is not known. */
  year: Uint16Array;
  /** Its place in `stances`. */
  stance: Uint8Array;
  /** Of five, in halves, as they are drawn; -1 where there is no rating. */
  stars: Float32Array;
  /** The same unrounded, so that 8.4 comes before 8.2. */
  rating: Float32Array;
  /** Its place in `origins`. */
  origin: Uint8Array;
  isSeen: Uint8Array;
  /** The last day of watching as a number, 20240331; 0 where no day is known. */
  watched: Uint32Array;
  /** All days, where there are any. */
  days: (readonly string[])[];
  author: Uint32Array;
  publisher: Uint32Array;
  site: Uint32Array;
  directors: (readonly number[])[];
  cast: (readonly number[])[];
  genres: (readonly number[])[];
  tags: (readonly number[])[];
  /** The title as it is sorted by. */
  title: string[];
  /** The words of a row lie together in `words`, those of its titles first. */
  wordsFrom: Uint32Array;
  /** Where those of the titles end. */
  wordsTitled: Uint32Array;
  wordsTo: Uint32Array;
  words: Uint32Array;
  wordsUsed: number;
  vocabulary: Names;
  /** Every other name; number 0 is nobody. */
  names: Names;
  /** The words of a name, by its number. */
  nameWords: number[][];
}

export const stances = [null, 'recommended', 'mixed', 'avoid'] as const;
export const origins = ['mine', 'starter', 'imported', 'clipped', 'followed'] as const;

export function makeTable(): Table {
  const names = makeNames();
  names.list.push('');
  names.numbers.set('', 0);
  return {
    size: 0,
    revision: 0,
    packed: [],
    shelf: new Uint8Array(),
    changed: new Float64Array(),
    added: new Float64Array(),
    year: new Uint16Array(),
    stance: new Uint8Array(),
    stars: new Float32Array(),
    rating: new Float32Array(),
    origin: new Uint8Array(),
    isSeen: new Uint8Array(),
    watched: new Uint32Array(),
    days: [],
    author: new Uint32Array(),
    publisher: new Uint32Array(),
    site: new Uint32Array(),
    directors: [],
    cast: [],
    genres: [],
    tags: [],
    title: [],
    wordsFrom: new Uint32Array(),
    wordsTitled: new Uint32Array(),
    wordsTo: new Uint32Array(),
    words: new Uint32Array(1024),
    wordsUsed: 0,
    vocabulary: makeNames(),
    names,
    nameWords: [],
  };
}

/** Makes room for rows up to a size. */
export function fitTable(table: Table, size: number): void {
  table.size = Math.max(table.size, size);
  if (size <= table.shelf.length) return;
  const room = Math.max(size, table.shelf.length * 2, 1024);
  table.shelf = grow(table.shelf, new Uint8Array(room));
  table.changed = grow(table.changed, new Float64Array(room));
  table.added = grow(table.added, new Float64Array(room));
  table.year = grow(table.year, new Uint16Array(room));
  table.stance = grow(table.stance, new Uint8Array(room));
  table.stars = grow(table.stars, new Float32Array(room));
  table.rating = grow(table.rating, new Float32Array(room));
  table.origin = grow(table.origin, new Uint8Array(room));
  table.isSeen = grow(table.isSeen, new Uint8Array(room));
  table.watched = grow(table.watched, new Uint32Array(room));
  table.author = grow(table.author, new Uint32Array(room));
  table.publisher = grow(table.publisher, new Uint32Array(room));
  table.site = grow(table.site, new Uint32Array(room));
  table.wordsFrom = grow(table.wordsFrom, new Uint32Array(room));
  table.wordsTitled = grow(table.wordsTitled, new Uint32Array(room));
  table.wordsTo = grow(table.wordsTo, new Uint32Array(room));
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

export function grow<T extends Column>(from: Column, to: T): T {
  to.set(from);
  return to;
}
