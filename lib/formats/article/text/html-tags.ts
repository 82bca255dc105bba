/** Tags that blogs' Markdown is sprinkled with. All others stay as they stand: they are text. */
const attributes = '(?:\\s[^<>]{0,500})?/?>';

/** Tags that begin or end a block: lines end there. */
export const blockTag = new RegExp(
  `(?<!\\\\)</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|table|tbody|thead|tr|td|th|center|section|article)${attributes}`,
  'gi',
);

const inlineTag = new RegExp(
  `<(/?)(em|i|cite|strong|b|u|s|small|big|span|a|font|sup|sub|mark|abbr|time)${attributes}`,
  'gi',
);

/** What an opening tag makes of the line that it begins: a heading's level, or a list item. */
export function markOfTag(tag: string): { level: number; isItem: boolean } {
  const level = Number(/^<h([1-6])/i.exec(tag)?.[1] ?? 0);
  return { level, isItem: /^<li\b/i.test(tag) };
}

/** Strikes the inline tags of a line out of `keep`, and tells what stood in italics or bold. Linear. */
export function strikeInlineTags(line: string, keep: Uint8Array, escaped: Uint8Array): [number, number][] {
  const between: [number, number][] = [];
  if (!line.includes('<')) return between;
  const open = new Map<string, number>();
  for (const match of line.matchAll(inlineTag)) {
    const end = match.index + match[0].length;
    if (escaped[match.index]) continue;
    const name = match[2]?.toLowerCase() ?? '';
    keep.fill(0, match.index, end);
    if (match[1] === '') open.set(name, end);
    const start = open.get(name);
    if (match[1] !== '/' || start === undefined) continue;
    open.delete(name);
    if (/^(?:em|i|cite|strong|b)$/.test(name)) between.push([start, match.index]);
  }
  return between;
}
