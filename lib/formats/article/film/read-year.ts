import { limits } from '../../../film/limits.ts';

/** The only year in a text, or the first where several stand; null where none does. */
export function readYear(text: string): number | null {
  const year = Number(/(?<![\d.,/-])((?:18|19|20)\d\d)(?!\d|[.,]\d)/.exec(text)?.[1] ?? Number.NaN);
  return year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
