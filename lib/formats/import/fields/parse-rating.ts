import { UserError } from '../../../film/user-error.ts';
import type { Rating } from '../../../review/rating.ts';
import { isBlank } from './is-blank.ts';
import { starsIn } from './stars-in.ts';

/**
 * The rating in a cell, on its site's scale: a number, or stars. Null for an empty cell, and for a nought where the scale begins above it:
 * sites write that for "not rated".
 * @throws UserError where it is no number of that scale.
 */
export function parseRating(text: string, scale: Pick<Rating, 'worst' | 'best'>): Rating | null {
  if (isBlank(text)) return null;
  const stars = scale.best === 5 ? starsIn(text) : null;
  const value = stars?.value ?? Number(text.replace(',', '.').replace(/\s*(?:%|\/\s*\d+)$/, ''));
  if (value === 0 && scale.worst > 0) return null;
  if (value >= scale.worst && value <= scale.best) return { value, ...scale };
  throw new UserError(`“${text.slice(0, 60)}” is not a rating from ${scale.worst} to ${scale.best}.`);
}
