import type { Review } from './schema.ts';

/** Longer words are named by how they begin and end. */
const mostWords = 8;
const fewWords = 4;

/** As the address of a text wants it: commas and dashes part its parts. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * Where a review stands on the web; a clipped one at the very words that its verdict was read from, which browsers
 * show since 2024 (`#:~:text=`). Where they are not there any more the page opens at its top.
 */
export function sourceAddress({ url, origin }: Pick<Review, 'url' | 'origin'>): string | null {
  const quotes = (origin.kind === 'clipped' && origin.quotes) || [];
  const verdict = quotes.find(({ field }) => field === 'verdict')?.text;
  if (!url || !verdict || url.includes('#')) return url;
  const words = verdict.split(/\s+/u);
  const named =
    words.length <= mostWords ? [verdict] : [words.slice(0, fewWords).join(' '), words.slice(-fewWords).join(' ')];
  return `${url}#:~:text=${named.map(encode).join(',')}`;
}
