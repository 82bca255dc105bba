import { fold } from '../text/fold.ts';
import type { Piece } from '../text/piece.ts';
import { isOpen, type Scan } from './scan.ts';

const longestWarning = 120;
const warning =
  /\bspoilers? (?:ahead|warning|alert|below|follow|within|inside)|\b(?:contains?|contain|with|full of|heavy|major|enthalt|mit|contient|contiene|contem|zawiera|bevat|obsahuje) (?:\p{L}+ )?spoiler|^(?:warning|achtung|attention|ojo|aviso|attenzione|atencao|uwaga|let op|pozor|dikkat)\W{1,4}(?:\p{L}+ )?spoiler|^spoiler(?:s|warnung|alarm)?\W*$|ネタバレ(?:あり|注意)/u;
const denial =
  /\b(?:no|non|without|free of|ohne|keine|sans|sin|senza|sem|bez|zonder|geen) (?:\p{L}+ )?spoiler|spoiler[- ]?(?:free|frei|vrij)|ネタバレ(?:なし|無し)/u;

/** Reads the line that warns of a text that gives the plot away; the line stays out of the text. Null where none does. */
export function readSpoilerWarning(scan: Scan): Piece | null {
  for (const [index, line] of scan.lines.entries()) {
    if (!isOpen(scan, index) || line.mark === 'heading' || line.piece.text.length > longestWarning) continue;
    const folded = fold(line.piece.text);
    if (!warning.test(folded) || denial.test(folded)) continue;
    scan.uses[index] = 'fact';
    return line.piece;
  }
  return null;
}
