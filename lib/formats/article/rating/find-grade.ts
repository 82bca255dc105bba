import { type FoundRating, makeFound } from './found-rating.ts';

/** School grades from the worst to the best: F is 0, A+ is 12. */
const grades = ['F', 'D-', 'D', 'D+', 'C-', 'C', 'C+', 'B-', 'B', 'B+', 'A-', 'A', 'A+'];
const labelled = /^[\s"'“(]*([A-DF])\s?([+\-–−]|plus|minus)?(?![\p{L}\p{N}'’])/u;
const alone = /^([A-DF])([+\-–−])$/u;

/** A letter grade behind a label (`Grade: B`), or with its sign alone on a line (`B+`). */
export function findGrade(text: string, isLabelled: boolean): FoundRating | null {
  const match = isLabelled ? labelled.exec(text) : alone.exec(text.trim());
  if (!match) return null;
  const sign = match[2] ? (/[+p]/.test(match[2]) ? '+' : '-') : '';
  const value = grades.indexOf(`${match[1]}${sign}`.replace('F-', 'F').replace('F+', 'F'));
  const from = text.indexOf(match[1] ?? '');
  const found = makeFound(match, value, grades.length - 1);
  return found && { ...found, from, to: from + match[0].trim().replace(/^["'“(]+/, '').length };
}
