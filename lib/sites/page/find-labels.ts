import type { Shown } from '../adapter.ts';
import { firstElements } from './first-elements.ts';
import { fieldOfLabel } from './label-words.ts';
import { pageLimits } from './page-limits.ts';

/** The labels of a page's info boxes, as a site finds them; none where it does not say how. */
export function findLabels(root: Element, labels: Shown['labels']): Element[] {
  if (labels === '*') return findLabelsByWords(root);
  if (typeof labels === 'string') return firstElements(root, labels, pageLimits.labels);
  const boxes = labels ? firstElements(root, labels.box, 3) : [];
  const each = labels?.each ?? 'th';
  return boxes.flatMap((box) => firstElements(box, each, pageLimits.labels));
}

/**
 * Elements anywhere on a page whose whole text is a known label ("Director:"): for pages whose elements nobody has named.
 * Walks the page's texts, so it is for pages that the user asks about and for sites that leave no other way.
 */
export function findLabelsByWords(root: Element): Element[] {
  const labels: Element[] = [];
  let node: Node | null = root.querySelector('body') ?? root;
  for (let seen = 0; node && seen < pageLimits.walked && labels.length < pageLimits.labels; seen++) {
    const parent: Element | null = node.parentElement;
    if (node.nodeType === 3 && parent && isLabel(node as Text, parent)) labels.push(parent);
    node = node.firstChild ?? behind(node);
  }
  return labels;
}

function isLabel(text: Text, parent: Element): boolean {
  if (text.length > 60 || /^(?:a|button|option|script|style|title)$/.test(parent.localName)) return false;
  const label = text.data.trim();
  return label.length > 1 && fieldOfLabel(label) !== null && parent.childNodes.length <= 2;
}

function behind(node: Node): Node | null {
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}
