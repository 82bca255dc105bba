import { findLabelledRating } from '../rating/find-rating.ts';
import { isOpen, type Scan, setAsideLine } from './scan.ts';

const longestLine = 60;

/** `Acting: 4/5`: a short label that is not one of the known ones, and a rating. */
function isPartRating(scan: Scan, index: number): boolean {
  const text = scan.lines[index]?.piece.text ?? '';
  const parts =
    isOpen(scan, index) && text.length <= longestLine ? /^([^:：]{2,30}?)\s*[:：–-]\s*(.{1,30})$/u.exec(text) : null;
  if (!parts?.[2]) return false;
  const found = findLabelledRating(parts[2]);
  return found !== null && found.from <= 1 && /^[\s\p{P}\p{L}]*$/u.test(parts[2].slice(found.to));
}

/** Ratings of a film's parts (acting, music, plot) stand in rows; the review has a place for the whole one only. */
export function setAsidePartRatings(scan: Scan): void {
  const found = [...scan.lines.keys()].filter((index) => isPartRating(scan, index));
  if (found.length < 2) return;
  for (const index of found) setAsideLine(scan, index, 'rating of a part');
}
