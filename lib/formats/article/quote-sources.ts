import { limits } from '../../film/limits.ts';
import type { Quote } from '../../review/schema.ts';
import type { ParsedReview } from './parsed-article.ts';

const quoted = ['verdict', 'rating', 'pros', 'cons'] as const;

/** At most `limits.title` letters, ending with a whole word. */
function cutWords(text: string): string {
  if (text.length <= limits.title) return text;
  return text.slice(0, limits.title + 1).replace(/\s?\S*$/u, '') || text.slice(0, limits.title);
}

/** The words of the article that a review's judgement was read from, as they stand there; its facts are nobody's words. */
export function quoteSources(text: string, { sources }: ParsedReview): Quote[] {
  return quoted.flatMap((field) =>
    (sources[field] ?? []).slice(0, limits.lines).flatMap(({ start, end }) => {
      const words = text
        .slice(start, end)
        .replace(/[*_]{1,3}/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      return words ? [{ field, text: cutWords(words) }] : [];
    }),
  );
}
