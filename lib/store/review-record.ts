import { blockingKeysOf } from '../match/blocking-keys.ts';
import { isOwn } from '../review/is-own.ts';
import type { Review } from '../review/schema.ts';

/** A review as it lies in the database, with what its indexes are made of. A binned one is in the bin's index only. */
export interface ReviewRecord {
  id: string;
  /** Given once, from 1 on: what the drawers of keys know a review by. */
  number: number;
  isOwn: boolean;
  review: Review;
  shown?: [updatedAt: string, id: string];
  binned?: [deletedAt: string, id: string];
}

/** Raise it when `blockingKeysOf` gives other keys: what is stored is then filed under those too. */
export const keysVersion = 1;

export function recordOf(review: Review, number: number): ReviewRecord {
  const { id, origin, updatedAt, deletedAt } = review;
  const record = { id, number, isOwn: isOwn(origin.kind), review };
  return deletedAt ? { ...record, binned: [deletedAt, id] } : { ...record, shown: [updatedAt, id] };
}

/** Every key under which this record is found; none while it is in the bin. */
export function keysOfRecord({ review: { film, deletedAt } }: ReviewRecord): string[] {
  return deletedAt ? [] : [...film.keys, ...blockingKeysOf(film)];
}
