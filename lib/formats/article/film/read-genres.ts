import { type Piece, splitPiece } from '../text/piece.ts';
import { isGenreWord } from './genre-words.ts';

const separator = /\s*[,;/|、，・／•·&+]\s*|\s+(?:and|und|et|y|e|i|en|a|ve|-|–)\s+/giu;
const mostWords = 4;

/** The genres of a labelled list; null where it is a sentence and no list. */
export function readGenres(list: Piece): Piece[] | null {
  if (list.text.length > 300 || /[.!?]\s/.test(list.text)) return null;
  const genres = splitPiece(list, separator);
  const isList =
    genres.length > 0 && genres.every(({ text }) => text.length <= 40 && text.split(/\s+/).length <= mostWords);
  return isList ? genres : null;
}

/** The genres of a list without a label: every part must be a known genre. */
export function readBareGenres(list: Piece): Piece[] | null {
  const genres = readGenres(list);
  return genres?.every(({ text }) => isGenreWord(text)) ? genres : null;
}
