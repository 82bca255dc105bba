import { fieldsOfLabel } from '../labels/find-label.ts';
import { isDropped } from './dropped-elements.ts';
import { wordsOf } from './element-words.ts';
import { nodeToText } from './node-to-text.ts';

const labelSelector = 'h1, h2, h3, h4, h5, h6, th, dt, strong, b, p, span, div, summary, legend';
const longestBox = 4000;
const mostLabels = 4000;
const boxed = new Set(['pros', 'cons', 'verdict']);

function isBoxLabel(element: Element): boolean {
  if (element.childElementCount > 2 || (element.textContent ?? '').length > 60) return false;
  const words = wordsOf(element).replace(/[:：]$/, '');
  return words.length > 2 && fieldsOfLabel(words).some((field) => boxed.has(field));
}

/** The smallest element around a label that holds more than the label: its box. */
function boxAround(label: Element): Element | null {
  const words = wordsOf(label);
  for (let box = label.parentElement; box; box = box.parentElement) {
    if (isDropped(box)) return null;
    if (wordsOf(box).length > words.length + 2) return wordsOf(box).length <= longestBox ? box : null;
  }
  return null;
}

/**
 * Texts of the boxes of points and verdicts of a page. The search for the article's own text often drops them as
 * furniture, for they are short and full of lists.
 */
export function readBoxes(doc: Document): string[] {
  const labels = [...doc.querySelectorAll(labelSelector)]
    .slice(0, mostLabels * 5)
    .filter(isBoxLabel)
    .slice(0, 40);
  const boxes = new Set(labels.map(boxAround).filter((box) => box !== null));
  return [...boxes].map((box) => nodeToText(box)).filter((text) => text.includes('\n'));
}
