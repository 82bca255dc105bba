import { isOwn } from './is-own.ts';
import type { Origin } from './schema.ts';

/** Whose words a review is, as people say it. */
export function bylineOf(
  { author, publisher }: { author: string | null; publisher?: string | null },
  origin: Origin['kind'],
): string {
  if (isOwn(origin)) return author ? `${author} (you)` : 'You';
  return [author, publisher].filter(Boolean).join(', ') || 'Unsigned';
}
