import type { Table } from './table.ts';

/** One value that rows can be filtered by, with how many have it. */
export interface Choice {
  value: string;
  count: number;
}

/** What the library can be narrowed by: values that occur, the most frequent first where there are many. */
export interface Choices {
  genres: Choice[];
  tags: Choice[];
  sites: Choice[];
  authors: Choice[];
  /** Years of watching, the last first. */
  seenYears: Choice[];
  /** Decades of the films, `1990-1999`, the last first. */
  decades: Choice[];
}

/** As many as a list to choose from is of use with. */
const most = 200;

export function listChoices(table: Table): Choices {
  const counts = { genres: new Map(), tags: new Map(), sites: new Map(), authors: new Map() } as Record<
    'genres' | 'tags' | 'sites' | 'authors',
    Map<number, number>
  >;
  const seenYears = new Map<string, number>();
  const decades = new Map<string, number>();
  for (let number = 0; number < table.size; number++) {
    if (table.shelf[number] !== 1) continue;
    for (const genre of table.genres[number] ?? []) count(counts.genres, genre);
    for (const tag of table.tags[number] ?? []) count(counts.tags, tag);
    for (const site of new Set([table.publisher[number], table.site[number]])) if (site) count(counts.sites, site);
    if (table.author[number]) count(counts.authors, table.author[number] ?? 0);
    for (const year of new Set(table.days[number]?.map((day) => day.slice(0, 4)))) count(seenYears, year);
    const decade = Math.floor((table.year[number] ?? 0) / 10) * 10;
    if (decade > 0) count(decades, `${decade}-${decade + 9}`);
  }
  const named = (found: Map<number, number>) =>
    frequentFirst(new Map([...found].map(([number, times]) => [table.names.list[number] ?? '', times])));
  return {
    genres: named(counts.genres),
    tags: named(counts.tags),
    sites: named(counts.sites),
    authors: named(counts.authors),
    seenYears: lastFirst(seenYears),
    decades: lastFirst(decades),
  };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function frequentFirst(counts: Map<string, number>): Choice[] {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'en'));
  return sorted.slice(0, most).map(([value, times]) => ({ value, count: times }));
}

function lastFirst(counts: Map<string, number>): Choice[] {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? 1 : -1));
  return sorted.slice(0, most).map(([value, times]) => ({ value, count: times }));
}
