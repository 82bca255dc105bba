import { authorityOf, type FilmKey } from '../film/film-key.ts';
import { limits } from '../film/limits.ts';
import type { Film } from '../film/schema.ts';
import { titleKey } from '../film/title-key.ts';

/** Who vouches for the name of a page's film: the page alone. */
const byName = 'named';

/**
 * What a correction of a page holds on to: the keys of its film, and its name, so that the user's word holds on a site
 * that shares no key with the first one as well (with the year, see apply-corrections.ts). A name is never learned.
 */
export function pageKeysOf({ keys, title }: Pick<Film, 'keys' | 'title'>): FilmKey[] {
  const name = titleKey(title);
  const own = keys.slice(0, limits.keys - 1);
  return name ? [...own, `${byName}:${name}`.slice(0, limits.key) as FilmKey] : own;
}

export function isNameKey(key: FilmKey): boolean {
  return authorityOf(key) === byName;
}
