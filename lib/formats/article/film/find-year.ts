import type { Facts, Read } from '../scan/facts.ts';
import { type Piece, slicePiece } from '../text/piece.ts';
import type { FoundTitle } from './find-title.ts';
import { readYear } from './read-year.ts';

const fromPiece = (piece: Piece | null | undefined): Read<number> | null => {
  const value = piece ? readYear(piece.text) : null;
  return value && piece ? { value, piece } : null;
};

/** The year in brackets right behind the film's title, in the first paragraph that has one. */
function findBehindTitle(title: string, paragraphs: readonly Piece[]): Piece | null {
  const escaped = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `${escaped}["”’»“'」』]?\\s*(?:\\([^()]{1,60}\\)\\s*)?[(\\[（]\\s*(?:[^()\\d]{1,30},\\s*)?((?:18|19|20)\\d\\d)\\s*[)\\]）]`,
    'iu',
  );
  const listed = new RegExp(`^${escaped},\\s+((?:18|19|20)\\d\\d)(?!\\d)`, 'iu');
  for (const paragraph of paragraphs) {
    const match = pattern.exec(paragraph.text) ?? listed.exec(paragraph.text);
    if (!match?.[1]) continue;
    const at = match.index + match[0].lastIndexOf(match[1]);
    return slicePiece(paragraph, at, at + 4);
  }
  return null;
}

/**
 * The film's year: what a label says, else what stands by the title in the headline, else behind the title in the text,
 * else the year of a premiere named in full. Other years in the text belong to other films.
 */
export function findYear(facts: Facts, title: FoundTitle | null, paragraphs: readonly Piece[]): Read<number> | null {
  const behind = title ? findBehindTitle(title.title.text, paragraphs) : null;
  return facts.year ?? fromPiece(title?.year) ?? fromPiece(behind) ?? fromPiece(facts.premiere);
}
