import { strikeInlineTags } from './html-tags.ts';
import { matchEmphasis } from './match-emphasis.ts';
import type { Piece } from './piece.ts';

/** A link found in a line: what it shows and where it leads. */
export interface Link {
  label: Piece;
  url: string;
}

export interface CleanLine {
  piece: Piece;
  /** Stretches of `piece` that were set off by Markdown emphasis, as [from, to). */
  emphasised: [number, number][];
  links: Link[];
}

const longestLabel = 400;

/** Strikes the backslashes that escape a sign out of `keep`, and tells which signs are escaped. */
function strikeEscapes(line: string, keep: Uint8Array): Uint8Array {
  const escaped = new Uint8Array(line.length);
  for (let i = line.indexOf('\\'); i >= 0; i = line.indexOf('\\', i)) {
    if (/[!-/:-@[-`{-~]/.test(line[i + 1] ?? '')) {
      keep[i] = 0;
      escaped[i + 1] = 1;
      i++;
    }
    i++;
  }
  return escaped;
}

/** Where the next `]` stands, for every place of a line; -1 where none follows. Keeps the search for link ends linear. */
function findNextBrackets(line: string): Int32Array {
  const next = new Int32Array(line.length + 1).fill(-1);
  for (let i = line.length - 1; i >= 0; i--) next[i] = line[i] === ']' ? i : (next[i + 1] ?? -1);
  return next;
}

/** The address in `(…)` that starts at a place, and where it ends. */
function readAddress(line: string, open: number): { url: string; end: number } | null {
  if (line[open] !== '(') return null;
  const found = /^\(\s*<?([^\s<>()]{1,2000}(?:\([^\s()]{0,200}\)[^\s<>()]{0,500})?)>?(?:\s+"[^"]{0,300}")?\s*\)/.exec(
    line.slice(open, open + 3200),
  );
  return found?.[1] ? { url: found[1], end: open + found[0].length } : null;
}

/** Which units of a line are kept, and its links. */
function readBrackets(line: string, keep: Uint8Array, escaped: Uint8Array): { label: [number, number]; url: string }[] {
  const links: { label: [number, number]; url: string }[] = [];
  if (!line.includes('[')) return links;
  const next = findNextBrackets(line);
  for (let i = 0; i < line.length; i++) {
    if (line[i] !== '[' || escaped[i]) continue;
    const wiki = line[i + 1] === '[';
    const close = next[i] ?? -1;
    if (close < 0) break;
    if (close - i > longestLabel) continue;
    const image = line[i - 1] === '!';
    if (wiki && line[close + 1] === ']') {
      const bar = line.slice(i, close).lastIndexOf('|');
      const from = i + (bar > 0 ? bar + 1 : 2);
      keep.fill(0, image ? i - 1 : i, image ? close : from);
      keep.fill(0, close, close + 2);
      i = close + 1;
      continue;
    }
    const address = readAddress(line, close + 1);
    if (!address) continue;
    if (image) keep.fill(0, i - 1, address.end);
    else {
      links.push({ label: [i + 1, close], url: address.url });
      keep[i] = 0;
      keep.fill(0, close, address.end);
    }
    i = address.end - 1;
  }
  return links;
}

/**
 * Frees one line of Markdown's marks: `[[wiki|links]]`, `[links](…)`, images, emphasis, code, escapes, invisible
 * characters, and tags for italics, bold and links. White space becomes single spaces. Other HTML stays as it is: text
 * is text. Runs in linear time.
 * @param offset where the line starts in the given text
 */
export function cleanMarks(line: string, offset: number): CleanLine {
  const keep = new Uint8Array(line.length).fill(1);
  const escaped = strikeEscapes(line, keep);
  const tagged = strikeInlineTags(line, keep, escaped);
  const found = readBrackets(line, keep, escaped);
  const emphasis = [...tagged, ...matchEmphasis(line, keep, escaped)];
  const place = new Int32Array(line.length + 1);
  const at: number[] = [];
  const kept: string[] = [];
  for (let i = 0; i < line.length; i++) {
    place[i] = at.length;
    const unit = line[i] ?? '';
    if (!keep[i] || /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(unit)) continue;
    const space = /\s/.test(unit);
    if (space && (kept.length === 0 || kept.at(-1) === ' ')) continue;
    kept.push(space ? ' ' : unit);
    at.push(offset + i);
  }
  place[line.length] = at.length;
  if (kept.at(-1) === ' ') {
    kept.pop();
    at.pop();
  }
  const piece: Piece = { text: kept.join(''), at };
  const range = (from: number, to: number): [number, number] => [
    place[from] ?? 0,
    Math.min(place[to] ?? 0, piece.text.length),
  ];
  return {
    piece,
    emphasised: emphasis.map(([from, to]) => range(from, to)),
    links: found.map(({ label, url }) => {
      const [from, to] = range(...label);
      return { label: { text: piece.text.slice(from, to), at: at.slice(from, to) }, url };
    }),
  };
}
