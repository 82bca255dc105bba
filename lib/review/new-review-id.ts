import { isOwn } from './is-own.ts';
import type { Origin } from './schema.ts';

/**
 * The id of a new review, made of something unique that starts with a hexadecimal digit: a UUID, a hash. The store reads
 * the first so many reviews of a film in the order of their ids; the user's own go before those of others, and so are
 * found however many reviews of that film are followed.
 */
export function newReviewId(origin: Origin['kind'], unique: string): string {
  return isOwn(origin) ? unique : `x-${unique}`;
}
