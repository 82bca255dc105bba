import { type CleanLine, cleanMarks, type Link } from './clean-marks.ts';
import { blockTag, markOfTag } from './html-tags.ts';
import { type Extent, type Piece, slicePiece, trimPiece } from './piece.ts';

/** What the marks at a line's beginning make of it. `markup` is a line of a page's machinery, not of its words. */
export type LineMark = 'blank' | 'heading' | 'bullet' | 'rule' | 'markup' | 'text';

export interface Line {
  /** The whole line as it stands in the given text, without its end. */
  extent: Extent;
  mark: LineMark;
  /** 1 to 6 for headings that are marked by `#`, else 0. */
  level: number;
  /** What a bullet says beyond being one: good or bad. */
  sign: '+' | '-' | null;
  /** A bullet that is a number: `3.` */
  isNumbered: boolean;
  /** The words, without marks. */
  piece: Piece;
  /** Words of the line that were set off in italics or bold. */
  emphasised: Piece[];
  /** The whole line was set off, as headings often are. */
  isBold: boolean;
  links: Link[];
}

const lineEnd = new RegExp(`\\r\\n|[\\n\\r\\u2028\\u2029]|${blockTag.source}`, 'gi');
const ruleLine =
  /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}|~{3,}|<hr\b[^<>]{0,80}>|\|[\s|:-]*\||:?-{2,}:?\s*\|[\s|:-]*)\s*$/i;
const markupLine =
  /^\s*(?:\{%.{0,2000}%\}|\{\{.{0,2000}\}\}|<!--.{0,2000}-->|!\[.{0,500}\]\(.{0,2000}\)|:::.{0,80})\s*$/;
const headingMark = /^\s{0,3}(#{1,6})\s+/;
const quoteMark = /^\s{0,3}(?:>\s?)+/;
const plusBullet = /^\s*(?:[+＋]+(?=\s*[^\s+\d-])|[👍✅✔✓☑💚🟢]\uFE0F?)\s*/u;
const minusBullet = /^\s*(?:[👎❌✗✘✖🔴⛔]\uFE0F?)\s*/u;
const dashBullet = /^\s*[-–—−](?:\s+|(?=\p{Lu}))/u;
const plainBullet = /^\s*(?:[*•·・‣▪●○◦■➤►▶➔→]\s*(?=\S)|\d{1,3}[.)]\s+)/u;

/** The mark at the beginning of a line and how long it is. */
function readMark(raw: string): { mark: LineMark; level: number; sign: Line['sign']; length: number } {
  const begin = raw.slice(0, 2400);
  const as = (mark: LineMark, length = 0, sign: Line['sign'] = null, level = 0) => ({ mark, level, sign, length });
  if (begin.trim() === '') return as('blank');
  if (begin.length < 100 && ruleLine.test(begin)) return as('rule');
  if (raw.length < 2400 && markupLine.test(begin)) return as('markup');
  const heading = headingMark.exec(begin);
  if (heading?.[1]) return as('heading', heading[0].length, null, heading[1].length);
  const quoted = quoteMark.exec(begin)?.[0].length ?? 0;
  const rest = begin.slice(quoted);
  const plus = plusBullet.exec(rest);
  if (plus) return as('bullet', quoted + plus[0].length, '+');
  const minus = minusBullet.exec(rest) ?? dashBullet.exec(rest);
  if (minus) return as('bullet', quoted + minus[0].length, '-');
  if (/^\s*\*+\S/.test(rest)) return as('text', quoted);
  const bullet = plainBullet.exec(rest);
  return bullet ? as('bullet', quoted + bullet[0].length) : as('text', quoted);
}

/** The mark of a line that a tag begins: `<h2>` and `<li>` say what it is, other tags leave it to its own signs. */
function readTaggedMark(raw: string, tag: string): ReturnType<typeof readMark> {
  const own = readMark(raw);
  const { level, isItem } = markOfTag(tag);
  if (own.mark === 'blank' || own.mark === 'markup' || !(level || isItem)) return own;
  return level ? { mark: 'heading', level, sign: null, length: 0 } : { ...own, mark: 'bullet' };
}

function makeLine(text: string, start: number, end: number, tag: string): Line {
  const raw = text.slice(start, end);
  const { mark, level, sign, length } = readTaggedMark(raw, tag);
  const clean: CleanLine =
    mark === 'blank' || mark === 'rule' || mark === 'markup'
      ? { piece: { text: '', at: [] }, emphasised: [], links: [] }
      : cleanMarks(raw.slice(length), start + length);
  const { piece, links } = clean;
  const emphasised = clean.emphasised.map(([from, to]) => trimPiece(slicePiece(piece, from, to)));
  const isEmpty = mark === 'text' && piece.text === '';
  return {
    extent: { start, end },
    mark: isEmpty ? 'markup' : mark,
    level,
    sign,
    isNumbered: mark === 'bullet' && /^\s*\d/.test(raw),
    piece: mark === 'heading' ? withoutOrnaments(piece) : piece,
    emphasised: emphasised.filter((part) => part.text !== ''),
    isBold: clean.emphasised.some(
      ([from, to]) => from === 0 && to >= piece.text.replace(/[:：]$/, '').length && to > 0,
    ),
    links,
  };
}

/** `## 🎬 Heading ##` without its picture and its tail. */
function withoutOrnaments(piece: Piece): Piece {
  const head =
    /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s+)+(?=[\p{L}\p{N}"“„«‘'¿¡([])/u.exec(
      piece.text.slice(0, 40),
    )?.[0].length ?? 0;
  const tail = /\s#{1,6}$/.exec(piece.text.slice(-8))?.[0].length ?? 0;
  return head + tail > 0 ? slicePiece(piece, head, piece.text.length - tail) : piece;
}

/** A text line that is underlined by `===` or `---` is a heading; the underline is its rule. */
function markUnderlined(lines: Line[]): void {
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const before = lines[i - 1];
    if (line.mark !== 'text' || next?.mark !== 'rule' || line.piece.text.length > 120) continue;
    if (before && before.mark !== 'blank' && before.mark !== 'rule') continue;
    const width = next.extent.end - next.extent.start;
    if (width >= 3 && /[.!…]$/.test(line.piece.text) === false) Object.assign(line, { mark: 'heading', level: 2 });
  }
}

/** The lines of a text from a place on, each with its marks read and taken off. */
export function readLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let start = from;
  let tag = '';
  for (const match of text.slice(from).matchAll(lineEnd)) {
    const end = from + match.index;
    lines.push(makeLine(text, start, end, tag));
    tag = match[0];
    start = end + tag.length;
  }
  lines.push(makeLine(text, start, text.length, tag));
  markUnderlined(lines);
  return lines;
}
