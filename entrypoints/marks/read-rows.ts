import type { FilmMark } from '../../lib/browser/film-mark.ts';
import type { Site } from '../../lib/sites/adapter.ts';
import { type AddressMemory, type FilmRow, findRows } from '../../lib/sites/listed/find-rows.ts';
import { type ListedFilm, readRow } from '../../lib/sites/listed/read-row.ts';
import type { PutMark } from './put-marks.ts';

/** A row that was read, and what came of it. */
export interface ListedRow {
  row: FilmRow;
  film: ListedFilm;
  put: PutMark | null;
  /** What the mark says that was put. */
  says: FilmMark | null;
  /** How often the page has taken its mark away. */
  losses: number;
}

/** What is remembered of a page's elements. */
export interface RowMemory {
  addresses: AddressMemory;
  /** By the first link of the row. */
  rows: WeakMap<Element, ListedRow>;
}

export interface Reading {
  rows: ListedRow[];
  /** Rows of before that are another film's by now: lists that scroll for ever use their elements again. */
  replaced: ListedRow[];
  /** Whether a row was read that was not there before. */
  isNew: boolean;
}

/** The films that a page lists now. Each row is read once, as long as it leads to the same film. */
export function* readRows(doc: Document, site: Site, url: URL, memory: RowMemory): Generator<void, Reading> {
  const found = yield* findRows(doc, site, url, memory.addresses);
  const reading: Reading = { rows: [], replaced: [], isNew: false };
  for (const [at, row] of found.entries()) {
    const before = memory.rows.get(row.links[0]);
    if (before?.row.key === row.key) {
      before.row = row;
      reading.rows.push(before);
      continue;
    }
    yield;
    if (before) reading.replaced.push(before);
    const film = readRow(row, found[at - 1], found[at + 1], site);
    const one: ListedRow = { row, film, put: null, says: null, losses: 0 };
    memory.rows.set(row.links[0], one);
    reading.rows.push(one);
    reading.isNew = true;
  }
  return reading;
}
