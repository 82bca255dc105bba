import type { Table } from './table.ts';
import type { SortName } from './view.ts';

type Compare = (a: number, b: number) => number;

/** Where the rows that say nothing of what is sorted by come: at the end, whichever way the sort runs. */
const unsaid: Partial<Record<SortName, (table: Table, number: number) => boolean>> = {
  title: ({ title }, number) => !title[number],
  year: ({ year }, number) => year[number] === 0,
  rating: ({ rating }, number) => (rating[number] ?? -1) < 0,
  watched: ({ watched }, number) => watched[number] === 0,
};

/** All numbers of a table in an order. To sort is slow, a tenth of a second for 100,000: keep it until the next change. */
export function sortTable(table: Table, sort: SortName, reversed: boolean): Uint32Array {
  const compare = compareBy(table, sort);
  // rows of equal rank keep their order both ways: the last changed first, and of one moment the last that came
  const all = new Uint32Array(table.size).map((_, at) => table.size - 1 - at);
  const ranked = sort === 'changed' ? all : all.sort(byColumn(table.changed));
  const isUnsaid = unsaid[sort];
  const said = isUnsaid ? ranked.filter((number) => !isUnsaid(table, number)) : ranked;
  said.sort(reversed ? (a, b) => compare(b, a) : compare);
  if (!isUnsaid) return said;
  const sorted = new Uint32Array(table.size);
  sorted.set(said);
  sorted.set(
    ranked.filter((number) => isUnsaid(table, number)),
    said.length,
  );
  return sorted;
}

/** Highest first. */
function byColumn(column: ArrayLike<number>): Compare {
  return (a, b) => (column[b] ?? 0) - (column[a] ?? 0);
}

function compareBy(table: Table, sort: SortName): Compare {
  if (sort !== 'title') return byColumn(table[sort]);
  const { title } = table;
  return (a, b) => {
    const [one = '', other = ''] = [title[a], title[b]];
    return one < other ? -1 : one > other ? 1 : (table.year[a] ?? 0) - (table.year[b] ?? 0);
  };
}
