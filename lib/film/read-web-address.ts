/**
 * The address as a browser writes it, where it is http or https; else null. Asked again before every link:
 * a `javascript:` address in an overlay ran in the page's own world when tried.
 */
export function readWebAddress(text: string): string | null {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
