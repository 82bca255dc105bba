import { limits } from '../../../film/limits.ts';
import { UserError } from '../../../film/user-error.ts';
import { isBlank } from './is-blank.ts';

/**
 * The year in a cell, of a range (`2013–2023`) or a day its first. Null for an empty cell.
 * @throws UserError where there is no year that a film can be of.
 */
export function parseYear(text: string): number | null {
  if (isBlank(text) || text === '0') return null;
  const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? 0);
  if (year >= limits.firstYear && year <= limits.lastYear) return year;
  throw new UserError(`“${text.slice(0, 60)}” is not a year that a film can be from.`);
}
