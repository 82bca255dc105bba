import type { Review } from './schema.ts';

/** Words are named by how they begin and end. */
const few = 4;

/** Commas and dashes part the parts of such an address. */
const encode = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * Where a review stands on the web; a clipped one at the very words that its verdict was read from, which browsers
 * show since 2024 (`#:~:text=`). Where they are not there any more the page opens at its top.
 */
export function sourceAddress({ url, origin }: Pick<Review, 'url' | 'origin'>): string | null {
  const quote = origin.kind === 'clipped' && origin.quotes?.find(({ field }) => field === 'verdict');
  if (!url || !quote || url.includes('#')) return url;
  const words = quote.text.split(' ');
  return `${url}#:~:text=${[words.slice(0, few), words.slice(few).slice(-few)].map(encode).filter(Boolean)}`;
}
