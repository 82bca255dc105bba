import { blockingKeysOf } from '../match/blocking-keys.ts';
import { isOwn } from '../review/is-own.ts';
import type { Review } from '../review/schema.ts';

/** A review as it lies in the database, with what its indexes are made of. */
export interface ReviewRecord {
  id: string;
  /** Given once, from 1 on: what the drawers of keys know a review by. */
  number: number;
  isOwn: boolean;
  review: Review;
  /** Where it is in the bin. */
  binned?: [deletedAt: string, id: string];
}

/** Raise it when `blockingKeysOf` gives other keys: what is stored is then filed under those too. */
export const keysVersion = 1;

export function recordOf(review: Review, number: number): ReviewRecord {
  const { id, origin, deletedAt } = review;
  const record = { id, number, isOwn: isOwn(origin.kind), review };
  return deletedAt ? { ...record, binned: [deletedAt, id] } : record;
}

/** Every key under which this record is found; none while it is in the bin. */
export function keysOfRecord({ review: { film, deletedAt } }: ReviewRecord): string[] {
  return deletedAt ? [] : [...film.keys, ...blockingKeysOf(film)];
}
