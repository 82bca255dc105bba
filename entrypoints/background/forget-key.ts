import type { Answer } from '../../lib/browser/messages.ts';
import { makeFilm } from '../../lib/film/film.ts';
import { authorityOf, type FilmKey, idOf } from '../../lib/film/film-key.ts';
import { linkOf } from '../../lib/film/key-links.ts';
import { nameAuthority } from '../../lib/film/name-authority.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { UserError } from '../../lib/film/user-error.ts';
import { addressOfPageKey } from '../../lib/match/sighted-film.ts';
import { unlearnKeys } from '../../lib/review/edits.ts';
import { homeOfSite } from '../../lib/sites/home-of-site.ts';
import { findCorrections } from '../../lib/store/corrections.ts';
import type { Library } from '../../lib/store/database.ts';
import { readReviews } from '../../lib/store/read-reviews.ts';
import { correctMatch, undoCorrection } from './correct-match.ts';
import { editReview } from './edit-review.ts';

/**
 * Takes a learned key from a review for good. Taken away alone it would be back at the next visit: the page may name
 * the film by another key as well, and teach this one anew. So it is noted as a correction, "the page of this key is not
 * that film", which holds wherever the key stands, is listed with the others and gives the key back when it is undone.
 * A key that came by the user's own word goes with that word instead, and is asked about again.
 */
export async function forgetKey(library: Library, id: string, key: FilmKey, now: Date): Promise<Answer<'forgetKey'>> {
  const [review] = await readReviews(library, [id]);
  if (!review?.learnedKeys.includes(key)) throw new UserError('This review does not know that page any more.');
  const words = (await findCorrections(library, [key])).filter((word) => word.review.id === id && word.says === 'same');
  for (const word of words) await undoCorrection(library, word.id);
  if (words.some(({ taught }) => taught.includes(key))) return { correctionId: null };
  const page = pageOfKey(key);
  if (page) return correctMatch(library, page, id, 'different', now);
  await editReview(library, id, (before) => unlearnKeys(before, [key]));
  return { correctionId: null };
}

/** What stands for the page of a key; null where no site that is read gives such keys, so that none can come back. */
function pageOfKey(key: FilmKey): Sighting | null {
  const authority = authorityOf(key);
  const url = linkOf(key)?.url ?? addressOfPageKey(key) ?? homeOfSite(authority);
  const title = authority === 'page' ? (url ?? '') : `${nameAuthority(authority)} ${idOf(key)}`;
  return url ? { site: authority, url, film: makeFilm({ title, keys: [key] }), doubts: [] } : null;
}
