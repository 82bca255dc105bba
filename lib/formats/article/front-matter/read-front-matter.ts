import { fold } from '../text/fold.ts';
import { type Extent, extentOf, type Piece, slicePiece, trimPiece } from '../text/piece.ts';

/** What stands between the two fences at a text's beginning: each key (folded, `_` and `-` gone) with its values. */
export interface FrontMatter {
  entries: Map<string, Piece[]>;
  extent: Extent;
  /** Where the text itself begins. */
  bodyStart: number;
}

const mostLines = 400;
const longestLine = 10_000;

export function keyOf(text: string): string {
  return fold(text).replace(/[\s_"'-]+/g, '');
}

/** Without quotes, and without a comment where it is not quoted. */
function unquote(value: Piece): Piece {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value.text);
  if (quoted) return slicePiece(value, 1, 1 + (quoted[2]?.length ?? 0));
  const comment = /\s#\s?.*$/.exec(value.text);
  return trimPiece(comment ? slicePiece(value, 0, comment.index) : value);
}

/** The values of one line: a list in brackets gives several. */
function readValues(value: Piece): Piece[] {
  const list = /^\[(?!\[)(.*)\]\s*(?:#.*)?$/.exec(value.text);
  if (!list) return [unquote(value)].filter(({ text }) => text !== '' && !/^(?:null|~|\[\]|\||>)$/.test(text));
  const inside = slicePiece(value, 1, 1 + (list[1]?.length ?? 0));
  const values: Piece[] = [];
  for (const match of inside.text.matchAll(/"([^"]*)"|'([^']*)'|[^,]+/g)) {
    values.push(unquote(trimPiece(slicePiece(inside, match.index, match.index + match[0].length))));
  }
  return values.filter(({ text }) => text !== '');
}

function linesOf(text: string, from: number): Piece[] {
  const lines: Piece[] = [];
  for (let start = from; start < text.length && lines.length < mostLines; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const cut = Math.min(end, start + longestLine);
    lines.push({
      text: text.slice(start, cut).replace(/\r$/, ''),
      at: Array.from({ length: cut - start }, (_, i) => start + i),
    });
    start = end + 1;
  }
  return lines;
}

/**
 * YAML as blogs and note-takers write it at the top of a Markdown file (`key: value`, lists in brackets or on lines of
 * their own, folded texts), or TOML between `+++`. Nested keys are read as if they were not nested. Null where a text
 * does not begin with it.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^\uFEFF?\s{0,40}?(---|\+\+\+)[ \t]*\r?\n/.exec(text.slice(0, 60));
  if (!opening) return null;
  const entries = new Map<string, Piece[]>();
  let key = '';
  for (const line of linesOf(text, opening[0].length)) {
    if (/^(?:---|\.\.\.|\+\+\+)\s*$/.test(line.text)) {
      const end = extentOf(line).end;
      return { entries, extent: { start: 0, end }, bodyStart: Math.min(text.length, end) };
    }
    const pair = /^\s*["']?([\p{L}][\p{L}\p{N}_ -]{0,40}?)["']?\s*[:=](?:\s+|$)/u.exec(line.text);
    const item = /^\s*-\s+/.exec(line.text);
    if (pair?.[1] && !item) {
      key = keyOf(pair[1]);
      entries.set(key, [...(entries.get(key) ?? []), ...readValues(trimPiece(slicePiece(line, pair[0].length)))]);
    } else if (item && key) {
      entries.set(key, [...(entries.get(key) ?? []), ...readValues(trimPiece(slicePiece(line, item[0].length)))]);
    } else if (line.text.trim() !== '' && !line.text.trim().startsWith('#') && /^\s/.test(line.text) && key) {
      entries.set(key, [...(entries.get(key) ?? []), trimPiece(line)]);
    }
  }
  return null;
}
