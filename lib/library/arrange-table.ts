import { filterTable } from './filter-table.ts';
import { foldFilms, type GroupHead, groupRows } from './group-rows.ts';
import { type Nearness, searchTable } from './search-table.ts';
import { sortTable } from './sort-table.ts';
import type { Table } from './table.ts';
import type { LibraryView, SortName } from './view.ts';

/** A view of the library, from its first line to its last. */
export interface Arranged {
  /** Row numbers; a heading is -1 less its place in `heads`. */
  items: Int32Array;
  heads: GroupHead[];
  /** Where films are folded: of how many reviews a row is the first. */
  takes: Map<number, number> | null;
  /** How many reviews there are in it. */
  reviews: number;
}

/** What was sorted before the last change of the table. */
export interface SortCache {
  revision: number;
  orders: Map<string, Uint32Array>;
}

/** `alsoFound`: numbers of rows whose text has what is searched. */
export function arrangeTable(
  table: Table,
  view: LibraryView,
  cache: SortCache,
  alsoFound: ReadonlySet<number> = new Set(),
): Arranged {
  const mask = filterTable(table, view);
  const near = searchTable(table, view.search, mask);
  for (const number of alsoFound) if (mask[number] && !near[number]) near[number] = 1;
  const order = orderOf(table, view.sort ?? 'changed', view.reversed, cache);
  const isSearch = view.search.trim() !== '';
  const rows = isSearch && !view.sort ? nearestFirst(order, near) : Int32Array.from(order.filter((n) => near[n] !== 0));
  if (view.group === 'film') return { ...foldFilms(table, rows), heads: [], reviews: rows.length };
  if (view.group) return { ...groupRows(table, rows, view.group), takes: null, reviews: rows.length };
  return { items: rows, heads: [], takes: null, reviews: rows.length };
}

function orderOf(table: Table, sort: SortName, reversed: boolean, cache: SortCache): Uint32Array {
  if (cache.revision !== table.revision) {
    cache.revision = table.revision;
    cache.orders.clear();
  }
  const name = `${sort} ${reversed}`;
  const order = cache.orders.get(name) ?? sortTable(table, sort, reversed);
  cache.orders.set(name, order);
  return order;
}

function nearestFirst(order: Uint32Array, near: Nearness): Int32Array {
  const ranked: number[][] = [[], [], []];
  for (const number of order) {
    const rank = near[number] ?? 0;
    if (rank > 0) ranked[3 - rank]?.push(number);
  }
  return Int32Array.from(ranked.flat());
}
