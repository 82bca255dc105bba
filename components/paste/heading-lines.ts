/** A line that is marked as a heading. */
export interface HeadingLine {
  /** Where its `#` begin, its words begin, and the line ends. */
  start: number;
  wordsStart: number;
  end: number;
}

const mostHeadings = 500;

/** The headings of an article's text, `## Like this`. */
export function findHeadingLines(text: string): HeadingLine[] {
  const found: HeadingLine[] = [];
  for (const { 0: line, 1: sign = '', index } of text.matchAll(/^(#{1,6} +)\S.*$/gm)) {
    if (found.length === mostHeadings) break;
    found.push({ start: index, wordsStart: index + sign.length, end: index + line.length });
  }
  return found;
}
