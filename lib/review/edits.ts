import type { FilmKey } from '../film/film-key.ts';
import { limits } from '../film/limits.ts';
import type { Film } from '../film/schema.ts';
import { keepBrought } from './brought.ts';
import type { Review, Take } from './schema.ts';

/** Other words in the place of the old ones; learned keys are kept. */
export function editTake(review: Review, take: Take, now: Date): Review {
  const keys = [...new Set([...take.film.keys, ...review.learnedKeys])].slice(0, limits.keys);
  return touch({ ...keepBrought(review), ...take, film: { ...take.film, keys } }, now);
}

/** Another film under the same words; of the learned keys those stay that it has. */
export function editFilm(review: Review, film: Film, now: Date): Review {
  const keys = new Set(film.keys);
  return touch({ ...keepBrought(review), film, learnedKeys: review.learnedKeys.filter((key) => keys.has(key)) }, now);
}

/** As it was where it bears the tag already, or has no room for another. */
export function addTag(review: Review, tag: string, now: Date): Review {
  if (review.tags.includes(tag) || review.tags.length >= limits.tags) return review;
  return touch({ ...keepBrought(review), tags: [...review.tags, tag] }, now);
}

export function removeTag(review: Review, tag: string, now: Date): Review {
  if (!review.tags.includes(tag)) return review;
  return touch({ ...keepBrought(review), tags: review.tags.filter((one) => one !== tag) }, now);
}

/** The user's own note under any review. */
export function editNote(review: Review, note: string, now: Date): Review {
  return touch({ ...keepBrought(review), note }, now);
}

export function moveToBin(review: Review, now: Date): Review {
  return touch({ ...review, deletedAt: now.toISOString() }, now);
}

export function takeFromBin(review: Review, now: Date): Review {
  return touch({ ...review, deletedAt: null }, now);
}

/** A viewing of which only the fact is known; as it was where the film counts as seen already. */
export function addViewing(review: Review, now: Date): Review {
  if (review.viewings.length > 0) return review;
  return touch({ ...keepBrought(review), viewings: [{ on: null, rewatch: false }] }, now);
}

/** Keys gained from a page; its words and its place in the library stay as they are. */
export function learnKeys(review: Review, keys: readonly FilmKey[]): Review {
  const known = new Set(review.film.keys);
  const learned = keys.filter((key) => !known.has(key)).slice(0, limits.keys - known.size);
  if (learned.length === 0) return review;
  return {
    ...review,
    film: { ...review.film, keys: [...review.film.keys, ...learned] },
    learnedKeys: [...review.learnedKeys, ...learned],
    revision: review.revision + 1,
  };
}

/** Takes learned keys back; what the review itself told stays. */
export function unlearnKeys(review: Review, keys: readonly FilmKey[]): Review {
  const gone = new Set(review.learnedKeys.filter((key) => keys.includes(key)));
  if (gone.size === 0) return review;
  return {
    ...review,
    film: { ...review.film, keys: review.film.keys.filter((key) => !gone.has(key)) },
    learnedKeys: review.learnedKeys.filter((key) => !gone.has(key)),
    revision: review.revision + 1,
  };
}

function touch(review: Review, now: Date): Review {
  return { ...review, revision: review.revision + 1, updatedAt: now.toISOString() };
}
