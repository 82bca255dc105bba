import { filmsOfTable } from './films-of-table.ts';
import { stances, type Table } from './table.ts';
import type { Grouping } from './view.ts';

/** One heading of a grouped list; `name` null heads those that say nothing of what is grouped by. */
export interface GroupHead {
  name: string | null;
  count: number;
}

export interface Grouped {
  /** Row numbers; a heading is -1 less its place in `heads`. */
  items: Int32Array;
  heads: GroupHead[];
}

/** Which groups a row is in, by a key, and what a key is called. */
interface Kind {
  keysOf: (number: number) => readonly (number | string)[];
  nameOf: (key: number | string) => string;
  /** Numbers run down, the newest or best first; names run up. */
  down: boolean;
}

/** A list under headings. Each row keeps its place among those of its group; one of two directors stands under both. */
export function groupRows(table: Table, rows: Int32Array, by: Exclude<Grouping, 'film'>): Grouped {
  const { keysOf, nameOf, down } = kindOf(table, by);
  const groups = new Map<number | string, number[]>();
  const unsaid: number[] = [];
  for (const number of rows) {
    const keys = keysOf(number);
    if (keys.length === 0) unsaid.push(number);
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
  }
  const collator = new Intl.Collator('en', { numeric: true });
  const named = [...groups].map(([key, members]) => ({ name: nameOf(key) as string | null, key, members }));
  named.sort((a, b) => (down ? Number(b.key) - Number(a.key) : collator.compare(a.name ?? '', b.name ?? '')));
  if (unsaid.length > 0) named.push({ name: null, key: '', members: unsaid });
  return {
    items: Int32Array.from(named.flatMap(({ members }, at) => [-1 - at, ...members])),
    heads: named.map(({ name, members }) => ({ name, count: members.length })),
  };
}

/** One row for each film, the first of its reviews; `takes` says of how many it is the first. */
export function foldFilms(table: Table, rows: Int32Array): { items: Int32Array; takes: Map<number, number> } {
  const films = filmsOfTable(table);
  const first = new Map<number, number>();
  const takes = new Map<number, number>();
  for (const number of rows) {
    const film = films[number] as number;
    const head = first.get(film) ?? number;
    first.set(film, head);
    takes.set(head, (takes.get(head) ?? 0) + 1);
  }
  return { items: Int32Array.from(first.values()), takes };
}

function kindOf(table: Table, by: Exclude<Grouping, 'film'>): Kind {
  const plain = { nameOf: String, down: true };
  const named = { nameOf: (key: number | string) => table.names.list[Number(key)] ?? '', down: false };
  const said = (value: number) => (value > 0 ? [value] : []);
  switch (by) {
    case 'year':
      return { ...plain, keysOf: (number) => said(table.year[number] ?? 0) };
    case 'decade':
      return {
        keysOf: (number) => said(Math.floor((table.year[number] ?? 0) / 10) * 10),
        nameOf: (key) => `${key}s`,
        down: true,
      };
    case 'stars':
      return {
        keysOf: (number) => ((table.stars[number] ?? -1) < 0 ? [] : [table.stars[number] ?? 0]),
        nameOf: (key) => (key === 1 ? '1 star' : `${key} stars`),
        down: true,
      };
    case 'seen':
      return { ...plain, keysOf: (number) => [...new Set(table.days[number]?.map((day) => day.slice(0, 4)))] };
    case 'stance':
      return {
        // as they run from good to bad
        keysOf: (number) => (table.stance[number] ? [-(table.stance[number] ?? 0)] : []),
        nameOf: (key) => stances[-Number(key)] ?? '',
        down: true,
      };
    case 'author':
      return { ...named, keysOf: (number) => said(table.author[number] ?? 0) };
    case 'director':
      return { ...named, keysOf: (number) => table.directors[number] ?? [] };
    case 'genre':
      return { ...named, keysOf: (number) => table.genres[number] ?? [] };
  }
}
