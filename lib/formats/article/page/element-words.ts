/** An element's name in small letters, whatever kind of document it is of. */
export const nameOf = (node: Node) => node.nodeName.toLowerCase();

/** All words below an element, with single spaces between them. */
export const wordsOf = (element: Element) => (element.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
