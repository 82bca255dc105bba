import { findRatingInSentence } from '../rating/find-rating.ts';
import type { Scan } from '../scan/scan.ts';
import type { Piece } from '../text/piece.ts';
import { isBoxHeading } from './box-heading.ts';

/** The short line right above the first fact of an info box names the film. */
export function aboveInfoBox(scan: Scan): { piece: Piece; index: number } | null {
  const first = scan.uses.findIndex(
    (use, i) =>
      use === 'fact' &&
      /[:：|]/.test(scan.lines[i]?.piece.text ?? '') &&
      !/^(?:pros?|cons?)\b/i.test(scan.lines[i]?.piece.text ?? ''),
  );
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const line = scan.lines[i];
    if (!line || line.mark === 'blank') continue;
    const isShort =
      line.piece.text.length <= 80 && !/[.,;:!?…]$/.test(line.piece.text) && !findRatingInSentence(line.piece.text);
    return scan.uses[i] === 'open' &&
      line.mark !== 'bullet' &&
      isShort &&
      line.piece.text !== '' &&
      !isBoxHeading(line.piece.text)
      ? { piece: line.piece, index: i }
      : null;
  }
  return null;
}
