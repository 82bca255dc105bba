import { nextFilled, type Scan } from '../scan/scan.ts';
import { fold } from '../text/fold.ts';
import { aboveInfoBox } from './above-info-box.ts';
import type { FoundTitle } from './find-title.ts';
import { reviewWord } from './review-words.ts';

const year = /(?:18|19|20)\d\d/;
const foldedReviewWord = new RegExp(fold(reviewWord), 'iu');

/** Whether a headline says nothing but the film's title, its year and that this is a review. */
export function isOnlyTitle(headline: string, title: FoundTitle | null): boolean {
  if (!title) return false;
  const rest = fold(headline).replace(fold(title.title.text), ' ');
  return rest !== fold(headline) && !/[\p{L}\p{N}]/u.test(rest.replace(year, '').replace(foldedReviewWord, ''));
}

/** A line above the info box, or on top, that only names the film is no heading of the text. */
export function dropTitleLine(scan: Scan, title: FoundTitle): void {
  const above = aboveInfoBox(scan);
  for (const index of [above?.index ?? -1, nextFilled(scan, 0)]) {
    if (scan.uses[index] === 'open' && isOnlyTitle(scan.lines[index]?.piece.text ?? '', title))
      scan.uses[index] = 'fact';
  }
}
