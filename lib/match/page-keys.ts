import type { FilmKey } from '../film/film-key.ts';
import { limits } from '../film/limits.ts';
import type { Sighting } from '../film/sighting-schema.ts';

/** The keys by which a page's film is known again: its film keys, else the page's own address. */
export function pageKeysOf({ film, url }: Sighting): FilmKey[] {
  if (film.keys.length > 0) return film.keys;
  const { host, pathname } = new URL(url);
  return [`page:${host}${pathname}`.slice(0, limits.key) as FilmKey];
}
