import { fold } from '../text/fold.ts';
import { extentOf, type Piece, slicePiece } from '../text/piece.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { applyLabel } from './apply-label.ts';
import { isOpen, type Scan } from './scan.ts';

/** Beginnings that say as much as a label, with no colon after them, folded. */
const leadIns = {
  director:
    /^(?:directed by|a film by|regia di|un film de|un film di|una pelicula de|um filme de|ein film von|een film van|realise par|dirigida por|dirigido por|diretto da|geregisseerd door)\s+/,
  cast: /^(?:starring|featuring|avec|con|com|mit|met|in den hauptrollen)\s+/,
  other:
    /^(?:written by|screenplay by|produced by|music by|based on|scenario de|musique de|drehbuch von|escrita por|scritto da|escrito por)\s+/,
} as const;

const longestLine = 300;
const linesLooked = 40;

function readSentence(scan: Scan, sentence: Piece): boolean {
  const folded = fold(sentence.text);
  for (const [field, pattern] of Object.entries(leadIns)) {
    const length = pattern.exec(folded)?.[0].length;
    if (!length || folded.length !== sentence.text.length) continue;
    if (field === 'other') {
      scan.setAside.push({ extent: extentOf(sentence), reason: 'other facts' });
      return true;
    }
    const end = /[.\s]+$/.exec(sentence.text)?.index ?? sentence.text.length;
    return applyLabel(scan.facts, [field as 'director' | 'cast'], slicePiece(sentence, length, end), []) !== null;
  }
  return false;
}

/** Reads lines such as `Directed by Somebody. Starring Somebody Else.` near the top, where all of the line says such. */
export function readLeadIns(scan: Scan): void {
  let looked = 0;
  for (const [index, line] of scan.lines.entries()) {
    if (!isOpen(scan, index)) continue;
    if (looked++ > linesLooked) return;
    if (line.piece.text.length > longestLine || line.mark === 'heading') continue;
    const sentences = splitSentences(line.piece);
    const isAll = sentences.every(({ text }) => Object.values(leadIns).some((pattern) => pattern.test(fold(text))));
    if (isAll && sentences.map((sentence) => readSentence(scan, sentence)).some(Boolean)) scan.uses[index] = 'fact';
  }
}
