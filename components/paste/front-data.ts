import type { Extent } from '../../lib/formats/article/text/piece.ts';

/** The lines between the two `---` that an article's text may begin with. */
export function findFrontData(text: string): (Extent & { textStart: number }) | null {
  const [whole = '', open = '', lines = ''] = /^(---\r?\n)([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)\s*/.exec(text) ?? [];
  return whole ? { start: open.length, end: open.length + lines.length, textStart: whole.length } : null;
}
