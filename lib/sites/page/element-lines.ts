import { pageLimits } from './page-limits.ts';

const breaking = new Set('br li p div tr td dd dt ul ol h1 h2 h3 h4 h5 h6'.split(' '));
const silent = new Set(['script', 'style', 'noscript', 'template']);

/** The text of an element, a line for each of its blocks and line breaks; bounded in nodes and in characters. */
export function linesOf(element: Node, maxChars: number): string[] {
  const lines = [''];
  let chars = 0;
  let node: Node | null = element;
  for (let seen = 0; node && seen < pageLimits.textNodes && chars < maxChars; seen++) {
    const tag: string = (node as Partial<Element>).localName ?? '';
    if (node.nodeType === 3) {
      // Blanks are folded before they count: templates indent by the screenful.
      const text = (node as Text).data
        .slice(0, maxChars * 8)
        .replace(/\s+/g, ' ')
        .slice(0, maxChars - chars);
      chars += text.length;
      lines.push(lines.pop() + text);
    } else if (breaking.has(tag)) {
      lines.push('');
    }
    node = silent.has(tag) ? nextAfter(node, element) : (node.firstChild ?? nextAfter(node, element, lines));
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** The text of an element in one line. */
export function textOf(element: Node, maxChars: number): string {
  return linesOf(element, maxChars).join(' ');
}

/** The next node in reading order behind a node and all that is in it, within an element; blocks left end their line. */
function nextAfter(node: Node, within: Node, lines?: string[]): Node | null {
  for (let at: Node | null = node; at && at !== within; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
    if (lines && at.parentNode !== within && breaking.has((at.parentNode as Element | null)?.localName ?? ''))
      lines.push('');
  }
  return null;
}
