import { limits } from './limits.ts';

/** One identity of a film on one authority, as `authority:id`, e.g. `imdb:tt7181546` or `tmdb:movie/541671`. */
export type FilmKey = `${string}:${string}`;

const filmKeyPattern = /^[a-z][a-z0-9]{1,30}:\S+$/u;

/** Whether a text is a film key of legal shape and length. */
export function isFilmKey(text: string): text is FilmKey {
  return text.length <= limits.key && filmKeyPattern.test(text);
}

/** The part before the colon: who vouches for the id. */
export function authorityOf(key: FilmKey): string {
  return key.slice(0, key.indexOf(':'));
}

/** The part after the colon: the id as its authority writes it. */
export function idOf(key: FilmKey): string {
  return key.slice(key.indexOf(':') + 1);
}

/** The key of an IMDb title id, whatever its case or padding; null where the text is none. */
export function imdbKey(text: string): FilmKey | null {
  const digits = /^tt0*(\d{1,10})$/i.exec(text.trim())?.[1];
  return digits && digits !== '0' ? `imdb:tt${digits.padStart(7, '0')}` : null;
}
