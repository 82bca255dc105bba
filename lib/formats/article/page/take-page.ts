import { mostLetters } from './clipping-limits.ts';
import { copyPage, countElements } from './copy-page.ts';
import { readArticleText, readPassageText } from './read-article-text.ts';

/** Pages of more elements are not copied. The longest article with comments that was looked at has some 20,000. */
export const mostElements = 100_000;
/** Fewer selected letters are a word that was clicked twice. */
const fewestSelected = 40;

/** What was taken off a page to be read as a review, or why nothing was. */
export type TakenPage =
  | {
      ok: true;
      url: string;
      /** The article, in the form that `parseArticle` reads; empty where the page has too much of it. */
      article: string;
      /** What was selected, in the same form; null where nothing was. */
      passage: string | null;
    }
  | { ok: false; why: 'document' | 'too-large' | 'empty' };

/** Takes the article of a page, and what the user has selected in it. The page is not changed. */
export function takePage(doc: Document, url: string, selected: string): TakenPage {
  if (doc.contentType === 'application/pdf') return { ok: false, why: 'document' };
  const words = selected.trim();
  const isSelected = words.length >= fewestSelected && words.length <= mostLetters;
  const isLarge = countElements(doc) > mostElements;
  if (isLarge && !isSelected) return { ok: false, why: 'too-large' };
  const page = isLarge ? null : copyPage(doc);
  const article = page ? readArticleText(page) : '';
  const passage = isSelected ? (page ? readPassageText(page, words) : words) : null;
  const kept = article.length <= mostLetters ? article : '';
  if (passage === null && kept === '') return { ok: false, why: article === '' ? 'empty' : 'too-large' };
  return { ok: true, url, article: kept, passage: passage?.slice(0, mostLetters) ?? null };
}
