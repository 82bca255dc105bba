import { isOwn } from './is-own.ts';
import type { Origin } from './schema.ts';

/**
 * The id of a new review, made of something unique that starts with a hexadecimal digit: a UUID, a hash. Those of other
 * people's reviews sort behind the user's own, so that a backup begins with these.
 */
export function newReviewId(origin: Origin['kind'], unique: string): string {
  return isOwn(origin) ? unique : `x-${unique}`;
}
