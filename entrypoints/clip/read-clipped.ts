import { parseArticle } from '../../lib/formats/article/parse-article.ts';
import type { ParsedArticle } from '../../lib/formats/article/parsed-article.ts';
import { settleSource } from '../../lib/formats/article/settle-source.ts';

/** Reads a text that was clipped at an address. */
export function readClipped(text: string, url: string, isReview: boolean): ParsedArticle {
  const parsed = parseArticle(text, { isReview });
  return parsed.ok ? settleSource(parsed, url) : parsed;
}
