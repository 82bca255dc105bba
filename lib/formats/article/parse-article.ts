import { explainRefusal } from './explain-refusal.ts';
import { type ArticleKind, findKind } from './kind/find-kind.ts';
import { makeReview } from './make-review.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { headingsOf, paragraphsOf, type Reading, readArticle } from './read-article.ts';
import type { Line } from './text/read-lines.ts';

/** Texts above this many UTF-16 units are refused: no review is as long. */
export const longestArticle = 1_000_000;
/** And texts of more lines than this, of which none is a review either. */
const mostLines = 50_000;

function refuse(reason: string): ParsedArticle {
  return { ok: false, kind: 'article', headline: null, publishedOn: null, reason };
}

const longestNumbered = 80;

function isShortAndNumbered({ isNumbered, piece: { text } }: Line): boolean {
  return isNumbered && text.length <= longestNumbered && !/[.,;:]$/.test(text);
}

function judge(reading: Reading): ArticleKind {
  const { scan, front, facts, title, headline } = reading;
  return findKind({
    facts,
    front,
    title,
    headline: [headline?.text, front?.title?.text, front?.page?.text].filter(Boolean).join('\n'),
    body: paragraphsOf(reading)
      .map(({ text }) => text)
      .join('\n'),
    headings: headingsOf(reading),
    numbered: scan.lines.filter(isShortAndNumbered).map(({ piece }) => piece.text),
    hasVerdictHeading: scan.verdictHeadings.size > 0,
  });
}

/**
 * Reads a review out of the text of an article: plain text as copied from a page, Markdown with front matter, or what
 * `readArticleText` makes of a page. Every field comes with the places it was read from; noise is set aside with its
 * place and reason. Pure; its time grows linearly with the text. With `isReview` a person has said that it is a review of
 * one film, which is not judged any more.
 */
export function parseArticle(text: string, { isReview = false } = {}): ParsedArticle {
  if (text.trim() === '') return refuse('There is no text to read.');
  if (text.length > longestArticle)
    return refuse('This text is longer than a million characters. Paste the review alone.');
  if (text.split('\n', mostLines + 1).length > mostLines)
    return refuse('This text has too many lines. Paste the review alone.');
  const reading = readArticle(text);
  const kind = judge(reading);
  if (kind !== 'article' && kind !== 'roundup') return makeReview(reading, kind);
  if (isReview) return makeReview(reading, 'film-review');
  const { facts, scan, title, headline } = reading;
  const hasVerdict = facts.verdict.length > 0 || scan.verdictHeadings.size > 0;
  const reason = explainRefusal(kind, facts, (title?.sureness ?? 0) >= 50, hasVerdict);
  return { ok: false, kind, headline: headline?.text ?? null, publishedOn: facts.published?.value ?? null, reason };
}
