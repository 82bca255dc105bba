import { useEffect, useState } from 'preact/hooks';
import type { ask as askBackground } from '../../lib/browser/messages.ts';
import type { ParsedArticle } from '../../lib/formats/article/parsed-article.ts';
import type { Review } from '../../lib/review/schema.ts';

/** The review that was clipped from the same address before; null where there is none, or as long as that is not known. */
export function useEarlier(ask: typeof askBackground, parsed: ParsedArticle | null): Review | null {
  const [earlier, setEarlier] = useState<Review | null>(null);
  const { url = null, film = null } = parsed?.ok ? parsed.take : {};
  useEffect(() => {
    if (url && film) ask('findClipped', { url, film }).then(setEarlier, console.error);
  }, [url, film]);
  return earlier;
}
