import type { Film } from '../../lib/film/schema.ts';
import { lookupKeysOf } from '../../lib/match/blocking-keys.ts';
import type { Review } from '../../lib/review/schema.ts';
import type { Library } from '../../lib/store/database.ts';
import { findCandidates } from '../../lib/store/find-candidates.ts';

/** The review that was clipped from this address before, found by the film it is of; null where there is none. */
export async function findClipped(
  library: Library,
  { url, film }: { url: string; film: Film },
): Promise<Review | null> {
  const reviews = await findCandidates(library, film.keys, lookupKeysOf(film));
  return reviews.find((review) => review.origin.kind === 'clipped' && review.url === url) ?? null;
}
