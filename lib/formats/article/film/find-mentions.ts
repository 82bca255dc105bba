import { fold } from '../text/fold.ts';
import { type Piece, slicePiece } from '../text/piece.ts';
import type { Line } from '../text/read-lines.ts';

/** A phrase that a text sets off, in italics or quotes, as writers do with titles. */
export interface Mention {
  piece: Piece;
  count: number;
  /** A year that stands behind it in brackets, where one does. */
  year: Piece | null;
}

const quotes =
  /“([^”“]{1,80})”|„([^“”„]{1,80})[“”]|«\s?([^«»]{1,80}?)\s?»|»([^«»]{1,80})«|「([^」]{1,40})」|『([^』]{1,40})』|《([^》]{1,40})》|(?<![\p{L}\p{N}])"([^"]{1,80})"|(?<![\p{L}\p{N}])‘([^’‘]{1,80})’(?!\p{L})/gu;
const longestTitle = 80;
const longestLine = 20_000;
const behind = /^["”’»“)」』]?\s*[(（]\s*((?:18|19|20)\d\d)\s*[)）]/;

/** Whether a phrase may be a title: it begins with a capital or digit and is no sentence. */
function isTitleLike(text: string): boolean {
  if (text.length < 1 || text.length > longestTitle || !/^[\p{Lu}\p{Lo}\p{N}[¡¿#*(.]/u.test(text)) return false;
  return !/[.!?,;:]\s+\p{Ll}|[,;:]$|\.$/u.test(text) && text.split(/\s+/).length <= 12;
}

function phrasesOf(line: Line): Piece[] {
  const phrases = line.isBold ? [] : [...line.emphasised];
  if (line.piece.text.length > longestLine) return phrases;
  for (const match of line.piece.text.matchAll(quotes)) {
    const inside = match.slice(1).find(Boolean) ?? '';
    const from = match.index + match[0].indexOf(inside);
    phrases.push(slicePiece(line.piece, from, from + inside.length));
  }
  return phrases;
}

/** A possessive or a comma inside the quotes does not make it another title. */
function tidy(piece: Piece): Piece {
  const end = /(?:['’]s|[,.!?…])$/u.exec(piece.text);
  return end && end[0] !== '!' && end[0] !== '?' ? slicePiece(piece, 0, end.index) : piece;
}

const mostPhrases = 5000;

/** Phrases set off in lines, with how often each occurs, the most frequent first; among equals the first. */
export function findMentions(lines: readonly Line[]): Mention[] {
  const mentions = new Map<string, Mention>();
  let seen = 0;
  for (const line of lines) {
    for (const phrase of phrasesOf(line)) {
      if (seen++ > mostPhrases) return [...mentions.values()].sort((a, b) => b.count - a.count);
      const piece = tidy(phrase);
      if (!isTitleLike(piece.text)) continue;
      const key = fold(piece.text);
      const from = line.piece.at.indexOf((piece.at.at(-1) ?? -2) + 0);
      const match = from < 0 ? null : behind.exec(line.piece.text.slice(from + 1, from + 16));
      const digits = match?.[1] ? line.piece.text.indexOf(match[1], from) : -1;
      const year = digits < 0 ? null : slicePiece(line.piece, digits, digits + 4);
      const known = mentions.get(key);
      if (known) Object.assign(known, { count: known.count + 1, year: known.year ?? year });
      else mentions.set(key, { piece, count: 1, year });
    }
  }
  return [...mentions.values()].sort((a, b) => b.count - a.count);
}

const capital = "(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,4})";
const dated = new RegExp(
  `(${capital}(?:(?::?\\s(?:of|the|and|to|in|a|an|for|on|&|de|der|die|das|und|du|la|le|les|et|del|y|di|do|da)){0,3}:?\\s${capital}){0,7})\\s\\(((?:18|19|20)\\d\\d)\\)`,
  'gu',
);
const opening = 400;

/** `Title (2014)` in the opening of a text that names no other film so; null where it names several, or none. */
export function findDatedOpening(lines: readonly Line[]): Mention | null {
  const first = lines.find(({ piece }) => piece.text !== '')?.piece;
  if (!first) return null;
  const all = lines.flatMap(({ piece }) =>
    [...piece.text.slice(0, longestLine).matchAll(dated)].map((match) => match[0]),
  );
  const match = [...first.text.slice(0, opening).matchAll(dated)][0];
  if (!match?.[1] || new Set(all.map(fold)).size !== 1) return null;
  const year = match.index + match[0].length - 5;
  const piece = slicePiece(first, match.index, match.index + match[1].length);
  return { piece, count: 1, year: slicePiece(first, year, year + 4) };
}
