/** The text of a script element that holds data, as far as it is not too long to be searched. */
export function scriptText(root: Element, selector: string): string {
  const text = root.querySelector(selector)?.firstChild as Text | null | undefined;
  return text && text.length <= 1_000_000 ? text.data : '';
}
