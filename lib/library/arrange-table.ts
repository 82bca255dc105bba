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
  const isByNearness = view.search.trim() !== '' && !view.sort;
  const rows = isByNearness ? nearestFirst(order, near) : inOrder(order, near);
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

function inOrder(order: Uint32Array, near: Nearness): Int32Array {
  const rows = new Int32Array(order.length);
  let count = 0;
  for (const number of order) if (near[number] !== 0) rows[count++] = number;
  return rows.subarray(0, count);
}

/** Counted first and then put in place: the lists that would else grow cost more than the search. */
function nearestFirst(order: Uint32Array, near: Nearness): Int32Array {
  const counts = [0, 0, 0, 0];
  for (const rank of near) counts[rank] = (counts[rank] ?? 0) + 1;
  const [, some = 0, titled = 0, first = 0] = counts;
  const places = [0, first + titled, first, 0];
  const rows = new Int32Array(some + titled + first);
  for (const number of order) {
    const rank = near[number] ?? 0;
    if (rank === 0) continue;
    const place = places[rank] ?? 0;
    rows[place] = number;
    places[rank] = place + 1;
  }
  return rows;
}
