import { type Piece, slicePiece } from '../text/piece.ts';

const word =
  "(?:\\p{Lu}[\\p{L}]+(?:[-'’](?!s\\b)\\p{L}+)*|\\p{Lu}\\.(?:\\p{Lu}\\.)*|(?:Mc|Mac|O[’']|D[’'])\\p{Lu}\\p{L}+)";
const particle = '(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ten|ter|al|el|bin|St\\.)';

/** Two to four words with capitals, as a pattern's source. */
export const name = `${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){1,3}(?:\\s+(?:Jr|Sr)\\.?)?`;
/** One such, or several parted by commas and "and". */
export const names = `${name}(?:(?:\\s*,\\s*(?:(?:and|und|et|y|e|i|en)\\s+)?|\\s+(?:and|und|et|y|e|i|en|&)\\s+)${name}){0,12}`;

/** The words that a pattern's first filled group stands for. */
export function pickGroup(sentence: Piece, match: RegExpMatchArray | null): Piece | null {
  const found = match?.slice(1).find(Boolean);
  if (!match || !found) return null;
  const from = (match.index ?? 0) + match[0].indexOf(found);
  return slicePiece(sentence, from, from + found.length);
}

/** The single names in what `names` matched. */
export function splitPeople(list: Piece): Piece[] {
  return [...list.text.matchAll(new RegExp(name, 'gu'))].map((match) =>
    slicePiece(list, match.index, match.index + match[0].length),
  );
}
