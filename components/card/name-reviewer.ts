import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';

type Signed = Pick<Review, 'author' | 'publisher' | 'origin'>;

/** Whose review it is, short enough for a tab. */
export function nameReviewer({ author, publisher, origin }: Signed): string {
  if (isOwn(origin.kind)) return 'My review';
  if (origin.kind === 'starter') return 'Starter';
  return author || publisher || 'Unsigned';
}

/** Whose review it is, in full: `Ada Byron, The Daily Reel`. */
export function signReview({ author, publisher, origin }: Signed): string {
  const names = [author, publisher].filter(Boolean).join(', ');
  if (isOwn(origin.kind)) return names ? `My review, as ${names}` : 'My review';
  if (origin.kind === 'starter') return `Starter review by ${names || 'Lobby Card'}`;
  return names ? `Review by ${names}` : 'Unsigned review';
}
