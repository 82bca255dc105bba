import { wordsOf } from './element-words.ts';
import { findArticleElement } from './find-article-element.ts';
import { nodeToText } from './node-to-text.ts';
import { readBoxes } from './read-boxes.ts';
import { type PageData, readPageData } from './read-page-data.ts';

/** A page of so few elements is all article. */
const smallPage = 120;
/** An element with so much more text than Readability left has more in it than the article. */
const mostSurplus = 2.2;
const longestHeadline = 250;

const fold = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

function readMain(doc: Document): string {
  if (doc.querySelectorAll('*').length <= smallPage) return doc.body ? nodeToText(doc.body) : '';
  const found = findArticleElement(doc);
  if (!found) return doc.body ? nodeToText(doc.body) : '';
  const whole = nodeToText(found.element);
  const cleaned = nodeToText(found.cleaned);
  return whole.length <= cleaned.length * mostSurplus + 400 ? whole : cleaned;
}

/** The heading that stands in the page's title, of the first three ranks; else the first of the first rank. */
function findHeadline(doc: Document): string {
  const titled = fold(doc.querySelector('title')?.textContent ?? '');
  const isTitled = (words: string) =>
    fold(words).length > 3 &&
    (titled.startsWith(fold(words)) ||
      (fold(words).length > 8 && titled.includes(fold(words)) && !titled.endsWith(fold(words))));
  const headings = (rank: string) =>
    [...doc.querySelectorAll(rank)]
      .slice(0, 20)
      .map(wordsOf)
      .filter((words) => words !== '' && words.length <= longestHeadline);
  const first = headings('h1');
  return (
    first.find(isTitled) ??
    first.find((words) => / /.test(words)) ??
    headings('h2, h3').find(isTitled) ??
    first[0] ??
    ''
  );
}

/** The text with its headline on top, and there only. */
function putHeadlineFirst(text: string, headline: string): string {
  if (headline === '') return text;
  const lines = text.split('\n');
  const at = lines.findIndex((line, i) => i < 40 && /^#{1,6} /.test(line) && fold(line) === fold(headline));
  const above = lines.slice(0, Math.max(0, at)).filter((line) => !/^#{1,6} /.test(line));
  const rest = at < 0 ? lines : [...above, ...lines.slice(at + 1)];
  return `# ${headline}\n\n${rest.join('\n').trim()}`;
}

function writeFrontMatter(data: PageData): string {
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${value}`);
  return lines.length > 0 ? ['---', ...lines, '---'].join('\n') : '';
}

/**
 * The text of a page's article in the form that `parseArticle` reads: what the page tells machines as front matter, its
 * headline, the article, and its boxes of points and verdict where they stand elsewhere. The document is not changed.
 */
export function readArticleText(doc: Document): string {
  const main = readMain(doc);
  const folded = fold(main);
  const boxes = readBoxes(doc).filter((box) => !folded.includes(fold(box)));
  const article = putHeadlineFirst([main, ...boxes].join('\n\n'), findHeadline(doc));
  return [writeFrontMatter(readPageData(doc)), article].filter((part) => part !== '').join('\n\n');
}

/** The same of a passage that was selected on the page: what the page says of itself, its headline, those words. */
export function readPassageText(doc: Document, passage: string): string {
  const parts = [writeFrontMatter(readPageData(doc)), putHeadlineFirst(passage, findHeadline(doc))];
  return parts.filter((part) => part !== '').join('\n\n');
}
