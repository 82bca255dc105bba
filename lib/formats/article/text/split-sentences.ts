import { type Piece, slicePiece, trimPiece } from './piece.ts';

const abbreviation =
  /(?:^|[\s(“"'])(?:\p{Lu}|[A-Z]\.[A-Z]|mr|mrs|ms|dr|prof|st|jr|sr|vs|ca|bzw|usw|etc|approx|feat|inkl|z\.b|d\.h|u\.a|e\.g|i\.e|p\.ex|np|tzn|tj|atd|bijv)$/iu;
/** `No. 5` and the like. */
const numbered = /(?:^|\P{L})(?:no|nr|vol|pt|ep|kap|ch|art)$/iu;
const longestWordLooked = 12;

/** Whether the stop at a place ends a sentence: not after an abbreviation or initial, and a new beginning follows. */
function endsSentence(text: string, stop: number, next: number): boolean {
  if (/[。！？]/.test(text[stop] ?? '')) return true;
  if (next >= text.length) return true;
  if (!/\s/.test(text[next] ?? '')) return false;
  const begin = text.slice(next, next + 4).trimStart();
  if (!/^[\p{Lu}\p{N}“"„«»‘'¿¡([*—–-]/u.test(begin)) return false;
  if (/^\d/.test(begin) && numbered.test(text.slice(Math.max(0, stop - longestWordLooked), stop))) return false;
  return text[stop] !== '.' || !abbreviation.test(text.slice(Math.max(0, stop - longestWordLooked), stop));
}

/** The sentences of a paragraph, each trimmed, with its own closing quotes. Linear for texts of common shape. */
export function splitSentences(paragraph: Piece): Piece[] {
  const { text } = paragraph;
  const sentences: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…。！？]+[”"’')\]»“]*/g)) {
    const next = match.index + match[0].length;
    const stop = match.index + match[0].replace(/[”"’')\]»“]+$/, '').length - 1;
    if (next < from || !endsSentence(text, stop, next)) continue;
    sentences.push(trimPiece(slicePiece(paragraph, from, next)));
    from = next;
  }
  sentences.push(trimPiece(slicePiece(paragraph, from)));
  return sentences.filter(({ text: sentence }) => sentence !== '');
}
