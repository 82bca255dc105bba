import { authorityOf, idOf } from '../../film/film-key.ts';
import type { Film } from '../../film/schema.ts';

/** The film's id on an authority, empty where none is known. */
export function idOn(authority: string, film: Film): string {
  const key = film.keys.find((one) => authorityOf(one) === authority);
  return key ? idOf(key) : '';
}

/** The bare number of a TMDB key of that kind: `tmdb:movie/541671` is 541671. */
export function tmdbNumber(kind: 'movie' | 'tv', film: Film): string {
  const key = film.keys.find((one) => one.startsWith(`tmdb:${kind}/`));
  return key ? idOf(key).slice(kind.length + 1) : '';
}
