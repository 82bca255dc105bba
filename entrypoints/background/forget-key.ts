import { makeFilm } from '../../lib/film/film.ts';
import { authorityOf, type FilmKey, idOf } from '../../lib/film/film-key.ts';
import { linkOf } from '../../lib/film/key-links.ts';
import { nameAuthority } from '../../lib/film/name-authority.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { UserError } from '../../lib/film/user-error.ts';
import { addressOfPageKey } from '../../lib/match/sighted-film.ts';
import { homeOfSite } from '../../lib/sites/home-of-site.ts';
import type { Library } from '../../lib/store/database.ts';
import { readReviews } from '../../lib/store/read-reviews.ts';
import { correctMatch } from './correct-match.ts';

/**
 * Takes a learned key from a review for good. Taken away alone it would be back at the next visit: the page may name
 * the film by another key as well, and teach this one anew. So it is noted as a correction, "the page of this key is not
 * that film", which holds wherever the key stands, is listed with the others, takes the place of an earlier word on the
 * same two, and gives the key back when it is undone.
 */
export async function forgetKey(
  library: Library,
  id: string,
  key: FilmKey,
  now: Date,
): Promise<{ correctionId: string }> {
  const [review] = await readReviews(library, [id]);
  if (!review?.learnedKeys.includes(key)) throw new UserError('This review does not know that page any more.');
  return correctMatch(library, pageOfKey(key), id, 'different', now);
}

/** What stands for the page of a key: its address, else the front door of its site. */
function pageOfKey(key: FilmKey): Sighting {
  const authority = authorityOf(key);
  // the last: a title on a server of one's own, or a backup was edited by hand
  const url = linkOf(key)?.url ?? addressOfPageKey(key) ?? homeOfSite(authority) ?? `https://${authority}.invalid/`;
  const title = authority === 'page' ? new URL(url).host : `${nameAuthority(authority)} ${idOf(key)}`;
  return { site: authority, url, film: makeFilm({ title, keys: [key] }), doubts: [] };
}
