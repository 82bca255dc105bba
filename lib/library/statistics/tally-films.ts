import type { Table } from '../table.ts';
import type { OwnFilm } from './own-films.ts';

/** How many films have something in common, and how they were rated. */
export interface Tally<Value = string> {
  value: Value;
  films: number;
  /** How many of them have a rating. */
  rated: number;
  /** Stars of five; null where none is rated. */
  mean: number | null;
}

/**
 * Films by small numbers that their rows have, such as those of names. A film counts once for each, in whichever of its
 * takes it stands; it is rated there if such a take is.
 */
export function tallyFilms(
  table: Table,
  films: readonly OwnFilm[],
  keysOf: (number: number) => readonly number[],
  keys: number,
): Tally<number>[] {
  const counted = new Uint32Array(keys);
  const rated = new Uint32Array(keys);
  const stars = new Float64Array(keys);
  // the last film that was counted for a key, from 1 on
  const last = new Uint32Array(keys);
  const lastRated = new Uint32Array(keys);
  for (const [at, { rows, rating }] of films.entries()) {
    for (const number of rows) {
      const isRated = (table.rating[number] ?? -1) >= 0;
      for (const key of keysOf(number)) {
        if (last[key] !== at + 1) {
          last[key] = at + 1;
          counted[key] = (counted[key] ?? 0) + 1;
        }
        if (isRated && lastRated[key] !== at + 1) {
          lastRated[key] = at + 1;
          rated[key] = (rated[key] ?? 0) + 1;
          stars[key] = (stars[key] ?? 0) + (rating ?? 0);
        }
      }
    }
  }
  const tallies: Tally<number>[] = [];
  for (const [value, number] of counted.entries()) {
    const n = rated[value] ?? 0;
    if (number > 0) tallies.push({ value, films: number, rated: n, mean: n === 0 ? null : (stars[value] ?? 0) / n });
  }
  return tallies;
}
