import { isOpen, type Scan, setAsideLine } from '../scan/scan.ts';
import { reasonOfCaption } from './reason-of-caption.ts';
import { reasonOfLine } from './reason-of-line.ts';
import type { NoiseReason } from './set-aside.ts';

/** So much text must stand above a line such as "3 comments" for it to end the article. */
const leastArticle = 150;
const paragraph = 200;

/** Sets aside what follows a line that ends the article: comments altogether, related posts up to the next paragraph. */
function setAsideTail(scan: Scan, from: number, reason: NoiseReason): void {
  for (let i = from; i < scan.lines.length; i++) {
    const line = scan.lines[i];
    if (!line || !isOpen(scan, i)) continue;
    if (reason !== 'comment form' && line.piece.text.length >= paragraph) return;
    setAsideLine(scan, i, reason);
  }
}

/** Sets aside the lines of the page around the article: share buttons, newsletter, comment form and what is below it. */
export function setAsideFurniture(scan: Scan): void {
  let above = 0;
  for (const [index, line] of scan.lines.entries()) {
    if (!isOpen(scan, index)) continue;
    const found = reasonOfLine(line.piece.text);
    if (!found) {
      above += line.piece.text.length;
      continue;
    }
    setAsideLine(scan, index, found.reason);
    if (found.isTail && above >= leastArticle) setAsideTail(scan, index + 1, found.reason);
  }
}

const longestNote = 220;
const isOut =
  /^.{0,120}\b(?:is|are|opens|arrives|comes|läuft|startet|est|sort|se estrena|esce|estreia)\b.{0,40}\b(?:out|released|available|streaming|in (?:\w+ )?(?:cinemas|theaters|theatres)|on (?:digital|netflix|prime|mubi|disney|blu-ray)|im kino|in den kinos|en salles|au cinéma|en cines|al cinema|nelle sale|nos cinemas)\b/iu;

/** Sets aside the line at a text's end that tells where the film can be seen, as newspapers put it there. */
export function setAsideReleaseNote(scan: Scan, filmTitle: string): void {
  const index = scan.uses.findLastIndex((_, i) => isOpen(scan, i));
  const text = scan.lines[index]?.piece.text ?? '';
  const isAboutFilm = text.length <= longestNote && text.toLowerCase().startsWith(filmTitle.toLowerCase());
  if (isAboutFilm && isOut.test(text)) setAsideLine(scan, index, 'release note');
}

/** Sets aside pictures' credits and captions. */
export function setAsideCaptions(scan: Scan, filmTitle: string | null): void {
  for (const [index, line] of scan.lines.entries()) {
    if (!isOpen(scan, index) || line.mark !== 'text') continue;
    const reason = reasonOfCaption(line.piece.text, filmTitle);
    if (reason) setAsideLine(scan, index, reason);
  }
}
