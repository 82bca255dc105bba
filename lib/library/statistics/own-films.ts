import { filmsOfTable } from '../films-of-table.ts';
import { isOwnRow } from '../own-rows.ts';
import type { Table } from '../table.ts';

/** A film that the user has reviews of. */
export interface OwnFilm {
  /** The number that its rows go by in `filmsOfTable`. */
  film: number;
  /** Those of its rows that are the user's and in the library, never none. */
  rows: number[];
  /** Stars of five, unrounded: the mean of the user's ratings of it; null where there is none. */
  rating: number | null;
}

/** The user's films, each once however many takes there are on it. */
export function ownFilms(table: Table): OwnFilm[] {
  const films = filmsOfTable(table);
  const found = new Map<number, OwnFilm>();
  for (let number = 0; number < table.size; number += 1) {
    if (table.shelf[number] !== 1 || !isOwnRow(table, number)) continue;
    const film = films[number] ?? number;
    const known = found.get(film);
    if (known) known.rows.push(number);
    else found.set(film, { film, rows: [number], rating: null });
  }
  const own = [...found.values()];
  for (const one of own) one.rating = meanOf(one.rows.map((number) => starsOf(table, number)).filter((n) => n >= 0));
  return own;
}

/** Stars of five, as exact as a rating in single precision is; below nought where there is none. */
export function starsOf({ rating }: Table, number: number): number {
  return Math.round((rating[number] ?? -1) * 50_000) / 10_000;
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
