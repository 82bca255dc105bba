import { makeFilm } from '../film/film.ts';
import type { Film } from '../film/schema.ts';
import { joinFilms } from '../match/join-films.ts';
import { unpackRow } from './pack-row.ts';
import type { Table } from './table.ts';

const known = new WeakMap<Table, { revision: number; films: readonly number[] }>();

/**
 * For each row which film it is about, as the number of one of that film's rows. A second or two for 100,000; kept
 * until the next change.
 */
export function filmsOfTable(table: Table): readonly number[] {
  const before = known.get(table);
  if (before?.revision === table.revision) return before.films;
  const films = joinFilms({ length: table.size, at: (number) => filmAt(table, number) });
  known.set(table, { revision: table.revision, films });
  return films;
}

function filmAt(table: Table, number: number): Film | undefined {
  const packed = table.packed[number];
  if (packed === undefined) return undefined;
  const { title, year, kind, originalTitle, otherTitles, directors, keys } = unpackRow(packed);
  return makeFilm({ title, year, kind, originalTitle, otherTitles, directors, keys });
}
