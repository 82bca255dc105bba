import { withoutSite } from '../film/read-headline.ts';
import type { FrontFacts } from '../front-matter/read-front-facts.ts';
import { labelAt, nextFilled, type Scan } from '../scan/scan.ts';
import { type Piece, trimPiece } from '../text/piece.ts';
import type { Line } from '../text/read-lines.ts';

const longestHeadline = 200;
const paragraph = 60;
const linesLooked = 12;

export interface FoundHeadline {
  piece: Piece;
  /** Its line; -1 where it stands in the front matter. */
  index: number;
}

function isParagraph({ mark, piece: { text } }: Line): boolean {
  return (
    mark === 'text' &&
    (text.length > longestHeadline || (text.length >= paragraph && /[.!?…。！？]["”’»)」]?$/u.test(text)))
  );
}

/** Nothing stands above but days, names and ratings: no words of the text, no labelled facts, no points. */
function isOnTop(scan: Scan, index: number): boolean {
  return scan.lines.slice(0, index).every((line, i) => {
    if (line.piece.text === '' || scan.uses[i] === 'noise') return true;
    return scan.uses[i] === 'fact' && line.mark !== 'bullet' && !labelAt(scan, i);
  });
}

/** In a text without marks its first line that is no date or name, where it is short, no sentence, and more follows. */
function isPlainHeadline(scan: Scan, index: number, line: Line): boolean {
  const { text } = line.piece;
  if (scan.uses[index] !== 'open' || !isOnTop(scan, index)) return false;
  if (line.mark !== 'text' || text.length > 140 || /[,;:。]$|[^.]\.$/.test(text)) return false;
  return nextFilled(scan, index + 1) >= 0;
}

/** The first heading above the first paragraph: of the first rank or the first line, or of any rank. */
function findAtTop(scan: Scan, anyRank: boolean): FoundHeadline | null {
  let looked = 0;
  for (const [index, line] of scan.lines.entries()) {
    if (line.mark === 'blank' || scan.uses[index] === 'noise' || scan.verdictHeadings.has(index)) continue;
    const isMarked = line.mark === 'heading' && scan.uses[index] !== 'fact' && (anyRank || line.level === 1);
    const isPlain = isPlainHeadline(scan, index, line);
    const isHeadline = (isMarked || isPlain) && line.piece.text.length <= longestHeadline && line.piece.text !== '';
    if (isHeadline) return { piece: line.piece, index };
    if (looked++ > linesLooked || (scan.uses[index] === 'open' && isParagraph(line))) return null;
  }
  return null;
}

/**
 * The article's headline: a heading of the first rank or a short first line above the first paragraph, else front
 * matter's title, else any heading up there, else the title of the page.
 */
export function findHeadline(scan: Scan, front: FrontFacts | null): FoundHeadline | null {
  const inFront = (piece: Piece | null | undefined) => (piece ? { piece, index: -1 } : null);
  return (
    findAtTop(scan, false) ??
    inFront(front?.title) ??
    findAtTop(scan, true) ??
    inFront(front?.page && trimPiece(withoutSite(front.page)))
  );
}
