import type { FilmState } from '../../lib/browser/messages/films.ts';
import { UserError } from '../../lib/film/user-error.ts';
import { mergeFilms } from '../../lib/match/merge-films.ts';
import { type OtherFilm, splitFilm } from '../../lib/match/split-film.ts';
import { editFilm } from '../../lib/review/edits.ts';
import type { Review } from '../../lib/review/schema.ts';
import { type Change, changeReviews } from '../../lib/store/change-reviews.ts';
import type { Library } from '../../lib/store/database.ts';
import { reviewsOfFilm } from './read-film.ts';

/** Makes several films one: that of the review `into`. */
export async function mergeInto(library: Library, ids: readonly string[], into: string, now: Date) {
  const staying = await reviewsOfFilm(library, into);
  if (staying.length === 0) throw gone();
  // the film that stays is told by the review that was pointed at
  staying.sort((a, b) => Number(b.id === into) - Number(a.id === into));
  const known = new Set(staying.map(({ id }) => id));
  const moving = new Map<string, Review>();
  for (const id of ids) {
    if (known.has(id) || moving.has(id)) continue;
    for (const review of await reviewsOfFilm(library, id)) if (!known.has(review.id)) moving.set(review.id, review);
  }
  if (moving.size === 0) throw new UserError('These reviews are of one film already.');
  return writeFilms(library, [...staying, ...moving.values()], mergeFilms(staying, [...moving.values()], now));
}

/** Makes another film of some of a film's reviews. */
export async function splitOff(library: Library, ids: readonly string[], film: OtherFilm, now: Date) {
  const all = await reviewsOfFilm(library, ids[0] ?? '');
  const leaving = all.filter(({ id }) => ids.includes(id));
  if (leaving.length === 0) throw gone();
  const staying = all.filter((review) => !leaving.includes(review));
  return writeFilms(library, leaving, splitFilm(leaving, staying, film, now));
}

/** Gives reviews back the film they had; one that was changed since keeps what it has. */
export async function putFilms(library: Library, states: readonly FilmState[], now: Date): Promise<void> {
  const changes = states.map(({ id, revision, film, learnedKeys }): [string, Change] => [
    id,
    (review) =>
      review?.revision === revision ? { ...editFilm(review, film, now), learnedKeys: [...learnedKeys] } : 'same',
  ]);
  await changeReviews(library, new Map(changes));
}

async function writeFilms(
  library: Library,
  before: readonly Review[],
  after: readonly Review[],
): Promise<{ before: FilmState[] }> {
  const was = new Map(before.map((review) => [review.id, review]));
  const changes = after.map((review): [string, Change] => [
    review.id,
    // what was changed between the reading and now is left alone
    (now) => (now?.revision === was.get(review.id)?.revision ? review : 'same'),
  ]);
  await changeReviews(library, new Map(changes));
  const states = after.flatMap(({ id, revision }) => {
    const review = was.get(id);
    return review ? [{ id, revision, film: review.film, learnedKeys: review.learnedKeys }] : [];
  });
  return { before: states };
}

const gone = () => new UserError('This review is not in the library any more.');
