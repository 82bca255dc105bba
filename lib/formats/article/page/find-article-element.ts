import { Readability } from '@mozilla/readability';
import { nodeToText } from './node-to-text.ts';

/** Above this many elements the article is not searched for. */
const mostElements = 30_000;
const placeMark = 'data-place';
/** So much of the text that was found must lie inside the element. */
const share = 0.9;
const mostClimbed = 6;
const textual = 'p, li, h2, h3, h4, h5, h6, blockquote, pre, td, dd';

export interface FoundArticle {
  /** The element of the document that holds the article. */
  element: Element;
  /** What Readability made of it: free of furniture, but often of short lists and boxes, too. */
  cleaned: Element;
}

/** For each element how much of the found text lies in it: what was found there, and in all that is inside it. */
function weighAncestors(doc: Document, cleaned: Element): { weights: Map<Element, number>; total: number } {
  const originals = [...doc.querySelectorAll('*')];
  const weights = new Map<Element, number>();
  let total = 0;
  for (const kept of cleaned.querySelectorAll(textual)) {
    const place = Number(kept.getAttribute(placeMark) ?? Number.NaN);
    const weight = (kept.textContent ?? '').trim().length;
    const original = originals[place];
    if (!original || kept.querySelector(textual)) continue;
    total += weight;
    for (let element: Element | null = original; element; element = element.parentElement) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
    }
  }
  return { weights, total };
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) depth++;
  return depth;
}

/** A parent with little more text holds what stands around the paragraphs: a rating, an info box, a date. */
function widen(found: Element): Element {
  let element = found;
  let length = nodeToText(element).length;
  for (let climbed = 0; climbed < mostClimbed && element.parentElement; climbed++) {
    const parent: Element = element.parentElement;
    const more = nodeToText(parent).length;
    if (more < length || more > length * 1.2 + 250 || /^html$/i.test(parent.nodeName)) break;
    element = parent;
    length = more;
  }
  return element;
}

/**
 * Finds the article of a page with Readability, which works on a copy, and the element of the page that holds nearly
 * all that it found: the words are read there, for Readability drops headlines, link lists and boxes of points.
 */
export function findArticleElement(doc: Document): FoundArticle | null {
  if (doc.querySelectorAll('*').length > mostElements) return null;
  const copy = doc.cloneNode(true) as Document;
  for (const [place, element] of [...copy.querySelectorAll('*')].entries())
    element.setAttribute(placeMark, String(place));
  const found = new Readability(copy, {
    charThreshold: 100,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!found?.content) return null;
  const cleaned = found.content;
  const { weights, total } = weighAncestors(doc, cleaned);
  const holders = [...weights].filter(([, weight]) => weight >= total * share).map(([element]) => element);
  const element = holders.toSorted((a, b) => depthOf(b) - depthOf(a))[0];
  return element && total > 0 ? { element: widen(element), cleaned } : null;
}
