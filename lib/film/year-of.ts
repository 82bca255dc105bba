import { limits } from './limits.ts';
import type { Film } from './schema.ts';

/** The year a film is from, else the one in brackets at its title's end: "Ballerina (2025)". Null for years no film has. */
export function yearOf(film: Pick<Film, 'title' | 'year'>): number | null {
  const year = film.year ?? Number(/\((\d{4})\)\s*$/.exec(film.title)?.[1] ?? 0);
  return Number.isInteger(year) && year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
