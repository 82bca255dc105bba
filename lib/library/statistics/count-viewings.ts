import { limits } from '../../film/limits.ts';
import type { Table } from '../table.ts';
import type { OwnFilm } from './own-films.ts';

/** What was watched in a year: a film counts once in a month, and once on a day. */
export interface YearOfViewings {
  year: number;
  films: number;
  /** Films and days together: one that was watched on two days counts twice. */
  viewings: number;
  /** Films in each of the twelve months. */
  months: number[];
  /** Films on each day that has any, `2024-03-31`, in their order. */
  days: { day: string; films: number }[];
}

/** More years than anybody lives by. */
const mostYears = 120;

/** The years of watching, the last first. Days are taken as they are written: the day of a diary has no zone. */
export function countViewings(table: Table, films: readonly OwnFilm[]): YearOfViewings[] {
  const days = new Map<string, number>();
  const months = new Map<string, number>();
  const years = new Map<string, number>();
  for (const { rows } of films) {
    const [only = 0, ...more] = rows;
    const watched = more.length === 0 ? (table.days[only] ?? []) : rows.flatMap((number) => table.days[number] ?? []);
    if (watched.length === 0) continue;
    const once = new Set(watched);
    for (const day of once) count(days, day);
    for (const month of startsOf(once, 7)) count(months, month);
    for (const year of startsOf(once, 4)) count(years, year);
  }
  const daysOf = Map.groupBy([...days.keys()].sort(), (day) => day.slice(0, 4));
  return [...years]
    .filter(([year]) => Number(year) >= limits.firstYear)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, mostYears)
    .map(([year, watched]) => {
      const inYear = (daysOf.get(year) ?? []).map((day) => ({ day, films: days.get(day) ?? 0 }));
      return {
        year: Number(year),
        films: watched,
        viewings: inYear.reduce((sum, day) => sum + day.films, 0),
        months: Array.from({ length: 12 }, (_, at) => months.get(`${year}-${String(at + 1).padStart(2, '0')}`) ?? 0),
        days: inYear,
      };
    });
}

function startsOf(days: ReadonlySet<string>, letters: number): Set<string> {
  return new Set([...days].map((day) => day.slice(0, letters)));
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
