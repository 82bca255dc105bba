import { limits } from '../../film/limits.ts';
import type { ParsedReview } from './parsed-article.ts';

/** What newsletters and networks hang onto an address to see who follows it. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs\w+|ref_src)$/i;

function hostOf(address: string): string | null {
  return URL.parse(address)?.hostname.replace(/^(?:www|m|amp)\./, '') ?? null;
}

function trim(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/**
 * The review with the address that its page was opened under. What the page itself calls its address is better, for
 * it has no parameters, and is believed where it is on the same site: a page may name any other.
 */
export function settleSource(parsed: ParsedReview, pageUrl: string): ParsedReview {
  const { url } = parsed.take;
  if (url && hostOf(url) === hostOf(pageUrl)) return parsed;
  const { url: _, ...sources } = parsed.sources;
  const address = trim(pageUrl);
  return { ...parsed, sources, take: { ...parsed.take, url: address.length <= limits.url ? address : null } };
}
