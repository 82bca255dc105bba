import { type Piece, splitPiece } from '../text/piece.ts';
import { splitSentences } from '../text/split-sentences.ts';

const marks = /\s*(?:;|•|·|\s\/\s|\s\|\s|、(?=.{8}))\s*/gu;
const shortItem = 40;

/**
 * The points of `Pros: …` written on one line: cut at semicolons and bullets, else into sentences, else at commas
 * where all that stands between them is short.
 */
export function splitItems(value: Piece): Piece[] {
  const marked = splitPiece(value, marks);
  if (marked.length > 1) return marked;
  const sentences = splitSentences(value);
  if (sentences.length > 1) return sentences;
  const listed = splitPiece(value, /\s*[,，、]\s*(?:(?:and|und|et|y|e|i|en|a|ve)\s+)?/giu);
  const isList = listed.length >= 3 && listed.every(({ text }) => text.length <= shortItem);
  return isList ? listed : [value].filter(({ text }) => text !== '');
}
