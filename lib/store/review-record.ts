import { blockingKeysOf } from '../match/blocking-keys.ts';
import type { Review } from '../review/schema.ts';

/** A review with its number in this library: what the drawers of keys know it by. Given once, from 1 on. */
export interface ReviewRecord {
  number: number;
  review: Review;
}

/** What becomes of reviews, by their numbers; null is absent. */
export type RecordChanges = Map<number, ReviewRecord | null>;

/** Raise it when `blockingKeysOf` gives other keys: what is stored is then filed under those too. */
export const keysVersion = 1;

/** Every key under which this record is found; none while it is in the bin. */
export function keysOfRecord({ review: { film, deletedAt } }: ReviewRecord): string[] {
  return deletedAt ? [] : [...film.keys, ...blockingKeysOf(film)];
}
