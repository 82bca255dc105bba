/** The first elements that a selector finds: a page may hold a hundred thousand, and each that is touched costs it memory. */
export function firstElements(root: Element, selector: string, most: number): Element[] {
  return [].slice.call(root.querySelectorAll(selector), 0, most);
}
