import type { Film } from '../../lib/film/schema.ts';
import { lookupKeysOf } from '../../lib/match/blocking-keys.ts';
import { pageKeysOf } from '../../lib/match/page-keys.ts';
import type { Library } from '../../lib/store/database.ts';
import { mayFind } from '../../lib/store/index/find-numbers.ts';

/** Whether anything may be stored of a page's film, a review or the user's word; most pages go no further. */
export function mayKnowFilm(library: Library, film: Film): Promise<boolean> {
  return mayFind(library, [...pageKeysOf(film), ...lookupKeysOf(film)]);
}
