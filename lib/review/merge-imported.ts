import { limits } from '../film/limits.ts';
import { takeWithoutLearned } from './brought.ts';
import { mergeTake, type TakeField } from './merge-take.ts';
import type { Review, Take } from './schema.ts';

/** A review after its source was imported again; `review` null where that changes nothing. */
export interface MergedImport {
  review: Review | null;
  changed: TakeField[];
  kept: TakeField[];
}

/** Updates what an import had brought, and leaves what the user has edited, learned keys and the bin included. */
export function mergeImported(review: Review, brings: Take, now: Date): MergedImport {
  const mine = takeWithoutLearned(review);
  const { take, changed, kept } = mergeTake(review.brought ?? mine, brings, mine);
  if (changed.length === 0) return { review: null, changed, kept };
  const told = new Set(take.film.keys);
  const learnedKeys = review.learnedKeys.filter((key) => !told.has(key)).slice(0, limits.keys - told.size);
  const merged: Review = {
    ...review,
    ...take,
    film: { ...take.film, keys: [...take.film.keys, ...learnedKeys] },
    learnedKeys,
    revision: review.revision + 1,
    updatedAt: now.toISOString(),
  };
  return { review: review.brought ? { ...merged, brought: brings } : merged, changed, kept };
}
