import { compareDirectors } from './compare-directors.ts';
import { compareKeys } from './compare-keys.ts';
import type { FilmProfile } from './film-profile.ts';

/**
 * Whether two stored films are one, so that their reviews are shown together and don't compete: a key in common, or
 * title and year with directors that don't contradict; a year apart or unknown only under the same director.
 */
export function isSameFilm(a: FilmProfile, b: FilmProfile): boolean {
  const keys = compareKeys(a.film.keys, b.film.keys);
  if (keys.shared.length > 0 || keys.against.length > 0) return keys.shared.length > 0;
  if (a.film.kind !== b.film.kind) return false;
  if (![...a.titles.keys()].some((key) => b.titles.has(key))) return false;
  const directors = compareDirectors(a.directors, b.directors);
  if (a.year !== null && a.year === b.year) return directors !== 'other';
  return directors === 'same' && (a.year === null || b.year === null || Math.abs(a.year - b.year) === 1);
}
