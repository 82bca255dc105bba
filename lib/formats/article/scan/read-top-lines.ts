import { readBareGenres } from '../film/read-genres.ts';
import { isName } from '../film/split-names.ts';
import { isOpen, type Scan } from './scan.ts';

const linesLooked = 10;
const longestLine = 80;

/** The line with words above a line, whatever became of it. */
function above(scan: Scan, index: number): number {
  for (let i = index - 1; i >= 0; i--) if (scan.lines[i]?.mark !== 'blank') return i;
  return -1;
}

/** `Title`, `2015`, `Somebody Else` on three lines: the third made the film. */
function isDirectorLine(scan: Scan, index: number): boolean {
  const year = above(scan, index);
  const title = above(scan, year);
  const words = scan.lines[index]?.piece.text ?? '';
  const isYear = scan.uses[year] === 'fact' && scan.lines[year]?.piece.at[0] === scan.facts.year?.piece.at[0];
  return isYear && title >= 0 && above(scan, title) < 0 && isName(words) && /^\S+(?: \S+){1,3}$/.test(words);
}

/** Reads the bare facts that stand on lines of their own above a text: its genres, and who made it below title and year. */
export function readTopLines(scan: Scan): void {
  let looked = 0;
  for (const [index, line] of scan.lines.entries()) {
    if (line.mark === 'blank') continue;
    if (looked++ > linesLooked || line.piece.text.length > 2 * longestLine) return;
    if (!isOpen(scan, index) || line.mark === 'heading' || line.piece.text.length > longestLine || looked === 1)
      continue;
    const genres = scan.facts.genres.length === 0 ? readBareGenres(line.piece) : null;
    if (genres) scan.facts.genres.push(...genres);
    const isDirector = scan.facts.directors.length === 0 && isDirectorLine(scan, index);
    if (isDirector) scan.facts.directors.push(line.piece);
    if (genres || isDirector) scan.uses[index] = 'fact';
  }
}
