import type { FilmMark } from '../../lib/browser/film-mark.ts';
import type { FilmView } from '../../lib/browser/film-view.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import { formatRating } from '../../lib/review/rating.ts';
import { saysSomething } from '../../lib/review/says-something.ts';

/**
 * The mark that stands for a film's reviews: the user's own word, else that of all others where they agree. Null where
 * no review says anything.
 */
export function markOf({ shown }: FilmView): FilmMark | null {
  const telling = shown.map(({ review }) => review).filter(saysSomething);
  const first = telling[0];
  if (!first) return null;
  const counted = isOwn(first.origin.kind) ? telling.filter(({ origin }) => isOwn(origin.kind)).slice(0, 1) : telling;
  const stances = new Set(counted.flatMap(({ stance }) => stance ?? []));
  if (stances.size > 1) return { stance: 'split', rating: null };
  const rated = counted.find(({ rating }) => rating)?.rating ?? null;
  return { stance: [...stances][0] ?? null, rating: rated && formatRating(rated) };
}
