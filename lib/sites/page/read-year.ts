import { limits } from '../../film/limits.ts';

/** The first year in a text that a film may be from; null where there is none. */
export function readYear(text: string): number | null {
  for (const [digits] of text.slice(0, 500).matchAll(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g)) {
    const year = Number(digits);
    if (year >= limits.firstYear && year <= limits.lastYear) return year;
  }
  return null;
}
