import 'fake-indexeddb/auto';
import { mayKnowFilm } from '../../../entrypoints/background/may-know-film.ts';
import { readFilmView } from '../../../entrypoints/background/read-film-view.ts';
import type { MatchedReview } from '../../../lib/browser/film-view.ts';
import type { Film } from '../../../lib/film/schema.ts';
import { lookupKeysOf } from '../../../lib/match/blocking-keys.ts';
import { sightedFilm } from '../../../lib/match/sighted-film.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import { makeTake } from '../../../lib/review/take.ts';
import { type Change, changeReviews } from '../../../lib/store/change-reviews.ts';
import { type Library, openLibrary } from '../../../lib/store/database.ts';
import { findCandidates } from '../../../lib/store/find-candidates.ts';

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
    await changeReviews(library, new Map(changes));
  }
  return library;
}

/** What the extension would show and offer on a page of this film: the way of every page, from filter to match. */
export async function lookUp(library: Library, film: Film): Promise<MatchedReview[]> {
  const page = { site: 'any', url: 'https://example.org/', doubts: [] };
  const sighting = { ...page, film: sightedFilm({ ...page, film }) };
  if (!(await mayKnowFilm(library, sighting.film))) return [];
  const { shown, offered } = await readFilmView(library, sighting);
  return [...shown, ...offered];
}

/** Whether a review is among the candidates for a page's film, whatever is thought of it. */
export async function isDrawn(library: Library, film: Film, reviewId: string | null): Promise<boolean> {
  const reviews = await findCandidates(library, film.keys, lookupKeysOf(film));
  return reviews.some(({ id }) => id === reviewId);
}
