import type { FilmShelf } from '../../lib/browser/messages/films.ts';
import { lookupKeysOf } from '../../lib/match/blocking-keys.ts';
import { profileFilm } from '../../lib/match/film-profile.ts';
import { isSameFilm } from '../../lib/match/same-film.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';
import { listCorrections } from '../../lib/store/corrections.ts';
import type { Library } from '../../lib/store/database.ts';
import { findCandidates } from '../../lib/store/find-candidates.ts';
import { readReviews } from '../../lib/store/read-reviews.ts';

/** Everything that the library has on the film of a review: own reviews first, and then the last changed. */
export async function readFilm(library: Library, id: string): Promise<FilmShelf | null> {
  const reviews = await reviewsOfFilm(library, id);
  if (reviews.length === 0) return null;
  const ids = new Set(reviews.map((review) => review.id));
  const corrections = await listCorrections(library);
  return { reviews, corrections: corrections.filter(({ review }) => ids.has(review.id)) };
}

/** The reviews of the film that a review is about, itself among them; none where it is gone. */
export async function reviewsOfFilm(library: Library, id: string): Promise<Review[]> {
  const [review] = await readReviews(library, [id]);
  if (!review) return [];
  const profile = profileFilm(review.film);
  const candidates = await findCandidates(library, review.film.keys, lookupKeysOf(review.film));
  const others = candidates.filter((one) => one.id !== id && isSameFilm(profile, profileFilm(one.film)));
  return [review, ...others].sort(compareReviews);
}

function compareReviews(a: Review, b: Review): number {
  const own = Number(isOwn(b.origin.kind)) - Number(isOwn(a.origin.kind));
  return own || (a.updatedAt < b.updatedAt ? 1 : -1);
}
