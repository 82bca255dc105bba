import { isOpen, nextFilled, type Scan } from '../scan/scan.ts';
import type { Line } from '../text/read-lines.ts';

const longestHeading = 110;
const mostWords = 16;
const paragraph = 110;

/** A short line that is no sentence: a heading if what follows is a paragraph. */
function looksLikeHeading(line: Line): boolean {
  const { text } = line.piece;
  if (line.mark !== 'text' || text.length > longestHeading || text.split(' ').length > mostWords) return false;
  if (/[.,;:…»”"]$/u.test(text.replace(/^["“«‘'].{1,80}["”»’']$/u, ''))) return false;
  if (/^[-–—(]|https?:|[@|]|^\d{1,2}[:.]\d{2}$/.test(text)) return false;
  return /\p{L}{2}/u.test(text) && /^["“«‘'¿¡(#]?[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

function isParagraph(line: Line | undefined): boolean {
  return (
    line?.mark === 'text' && line.piece.text.length >= paragraph && /[.!?…。！？]["”’»)」]?$/u.test(line.piece.text)
  );
}

/**
 * Marks the headings that a text has: lines with `#`, lines set in bold, and, where a text marks none of these, short
 * lines that are no sentences and stand above a paragraph.
 */
export function findHeadings(scan: Scan): void {
  for (const [index, line] of scan.lines.entries()) {
    if (!isOpen(scan, index)) continue;
    const isShort = line.piece.text.length <= longestHeading && line.piece.text.split(' ').length <= mostWords;
    if (line.mark === 'heading') scan.uses[index] = 'heading';
    else if (line.mark === 'text' && line.isBold && isShort && !/[.…:]$/.test(line.piece.text))
      scan.uses[index] = 'heading';
  }
  if (scan.lines.some(({ mark }) => mark === 'heading')) return;
  for (const [index, line] of scan.lines.entries()) {
    if (!isOpen(scan, index) || !looksLikeHeading(line)) continue;
    const next = nextFilled(scan, index + 1);
    if (scan.uses[next] === 'open' && isParagraph(scan.lines[next])) scan.uses[index] = 'heading';
  }
}
