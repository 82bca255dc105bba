import { makeFilm } from '../film/film.ts';
import type { Film } from '../film/schema.ts';
import { UserError } from '../film/user-error.ts';
import { editFilm } from '../review/edits.ts';
import type { Review } from '../review/schema.ts';
import { profileFilm } from './film-profile.ts';
import { isSameFilm } from './same-film.ts';

/** What tells the film apart that is split off. */
export type OtherFilm = Pick<Film, 'title' | 'year' | 'directors'>;

/**
 * Reviews that were taken for another film's, made a film of their own. What they shared with the rest goes, learned
 * keys too.
 * @throws UserError where the two could still not be told apart.
 */
export function splitFilm(
  leaving: readonly Review[],
  staying: readonly Review[],
  other: OtherFilm,
  now: Date,
): Review[] {
  const shared = new Set(staying.flatMap(({ film }) => film.keys));
  const split = leaving.map((review) => {
    const keys = review.film.keys.filter((key) => !shared.has(key) && !review.learnedKeys.includes(key));
    return editFilm(review, makeFilm({ kind: review.film.kind, ...other, keys }), now);
  });
  const rest = staying.map(({ film }) => profileFilm(film));
  for (const { film } of split) {
    const profile = profileFilm(film);
    if (rest.some((one) => isSameFilm(one, profile))) {
      throw new UserError('These could still not be told apart. Give it another title, year or director.');
    }
  }
  return split;
}
