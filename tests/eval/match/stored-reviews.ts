import 'fake-indexeddb/auto';
import type { Film } from '../../../lib/film/schema.ts';
import { lookupKeysOf } from '../../../lib/match/blocking-keys.ts';
import type { Candidate } from '../../../lib/match/match.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { type Change, changeReviews } from '../../../lib/store/change-reviews.ts';
import { type Library, openLibrary } from '../../../lib/store/database.ts';
import { findCandidates } from '../../../lib/store/find-candidates.ts';
import { mayFind, trustFilter } from '../../../lib/store/key-filter.ts';

const batchSize = 500;

/** A library with a review of each film. */
export async function storeReviews(films: ReadonlyMap<string, Film>): Promise<Library> {
  const library = openLibrary('eval');
  const now = new Date(0);
  const all = [...films];
  for (let at = 0; at < all.length; at += batchSize) {
    const changes = all.slice(at, at + batchSize).map(([id, film]): [string, Change] => {
      const review = makeReview(makeTake(film), { id, origin: { kind: 'mine' }, now });
      return [id, () => review];
    });
    const { counters } = await changeReviews(library, new Map(changes));
    await trustFilter(library, counters.revision);
  }
  return library;
}

/** What the store hands to the matcher for a page's film, by the way that a page's look-up takes. */
export async function drawCandidates(library: Library, film: Film): Promise<Candidate[]> {
  const lookupKeys = lookupKeysOf(film);
  if (!(await mayFind(library, [...film.keys, ...lookupKeys]))) return [];
  const reviews = await findCandidates(library, film.keys, lookupKeys);
  return reviews.map((review) => ({ reviewId: review.id, film: review.film }));
}
