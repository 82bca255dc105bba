import type { CastMember } from '../../../film/schema.ts';
import { type Piece, slicePiece, trimPiece } from '../text/piece.ts';
import { isName, splitNames } from './split-names.ts';

export interface ReadMember extends CastMember {
  piece: Piece;
}

const roleAfter = /\s+(?:as|als|dans le rôle de|como|nei panni di|come|jako|als:|\.{2,}|…|[-–—])\s+/iu;

/** One entry of a cast list: `Name`, `Name as Role`, `Name (Role)`, `Name ... Role`. Null where it is no name. */
function readMember(entry: Piece): ReadMember | null {
  const bracket = /^([^()]{2,60})\s*[(（]([^()（）]{1,80})[)）]$/u.exec(entry.text);
  const as = roleAfter.exec(entry.text);
  const nameEnd = bracket?.[1]?.length ?? as?.index ?? entry.text.length;
  const name = trimPiece(slicePiece(entry, 0, nameEnd));
  const role = bracket?.[2] ?? (as ? entry.text.slice(as.index + as[0].length) : null);
  return isName(name.text) ? { name: name.text, role: role?.trim() || null, piece: name } : null;
}

/** The people of a cast list; null where it is a sentence about the cast and no list. */
export function readCast(list: Piece): ReadMember[] | null {
  if (list.text.length > 3000) return null;
  const entries = splitOutsideBrackets(list);
  const members = entries.map(readMember);
  const known = members.filter((member) => member !== null);
  return known.length > 0 && known.length >= entries.length * 0.7 ? known : null;
}

/** Splits like a list of names, but leaves `(Role A, Role B)` whole. */
function splitOutsideBrackets(list: Piece): Piece[] {
  const hidden = list.text.replace(/[(（][^()（）]{1,80}[)）]/gu, (bracket) => '\u0001'.repeat(bracket.length));
  return splitNames({ text: hidden, at: list.at }).map((part) => {
    const from = list.at.indexOf(part.at[0] ?? -1);
    return slicePiece(list, from, from + part.text.length);
  });
}
