import { limits } from '../film/limits.ts';
import type { Film } from '../film/schema.ts';

/** Where the draft is kept while a stored review, or the note under one, is edited. */
export function draftKeyOfReview(id: string): string {
  return `review:${id}`;
}

/**
 * Where the draft of a new review is kept. A film that nobody has numbered goes by title and year,
 * so that one page's draft does not come up on another's; a film without title is the one added by hand.
 */
export function draftKeyOfFilm({ keys, title, year }: Pick<Film, 'keys' | 'title' | 'year'>): string {
  const [key] = keys;
  if (key) return `film:${key}`;
  return title.trim() ? `film:${title.trim().toLowerCase().slice(0, limits.title)} (${year ?? ''})` : 'film:by-hand';
}
