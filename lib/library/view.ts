import type { Origin, Stance } from '../review/schema.ts';

/** Both ends are in it. */
export interface Span {
  from: number;
  to: number;
}

/** What the library is narrowed to; null lets everything through. */
export interface Filters {
  stance: Stance | 'none' | null;
  /** Of five, in halves. */
  stars: Span | null;
  year: Span | null;
  genre: string | null;
  /** `own` is what was written here or imported. */
  origin: Origin['kind'] | 'own' | null;
  /** The beginning of a day of watching (`2024`, `2024-03`), or whether it was seen at all. */
  seen: string | 'ever' | 'never' | null;
  /** Publisher, or the host of the review's address. */
  site: string | null;
  tag: string | null;
  /** Of a director or actor, the whole name. */
  person: string | null;
  director: string | null;
  actor: string | null;
  author: string | null;
}

export const sorts = ['changed', 'added', 'title', 'year', 'rating', 'watched'] as const;
export type SortName = (typeof sorts)[number];

export const groupings = ['film', 'year', 'decade', 'director', 'genre', 'stance', 'stars', 'seen', 'author'] as const;
export type Grouping = (typeof groupings)[number];

/** What of the library is looked at, and in which order. */
export interface LibraryView {
  bin: boolean;
  search: string;
  filters: Filters;
  /** Null is the best order for what is asked: the closest first for a search, else the last changed. */
  sort: SortName | null;
  /** The other way round than the sort runs by itself. */
  reversed: boolean;
  group: Grouping | null;
}

export const noFilters: Filters = {
  stance: null,
  stars: null,
  year: null,
  genre: null,
  origin: null,
  seen: null,
  site: null,
  tag: null,
  person: null,
  director: null,
  actor: null,
  author: null,
};

export const wholeLibrary: LibraryView = {
  bin: false,
  search: '',
  filters: noFilters,
  sort: null,
  reversed: false,
  group: null,
};

/** How many things the library is narrowed by, the search apart. */
export function countFilters(filters: Filters): number {
  return Object.values(filters).filter((value) => value !== null).length;
}
