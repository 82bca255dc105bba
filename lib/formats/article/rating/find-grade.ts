import { letterGrades } from '../../../review/letter-grades.ts';
import { type FoundRating, makeFound } from './found-rating.ts';

const labelled = /^[\s"'“(]*([A-DF])\s?([+\-–−]|plus|minus)?(?![\p{L}\p{N}'’])/u;
const alone = /^([A-DF])([+\-–−])$/u;

/** A letter grade behind a label (`Grade: B`), or with its sign alone on a line (`B+`). */
export function findGrade(text: string, isLabelled: boolean): FoundRating | null {
  const match = isLabelled ? labelled.exec(text) : alone.exec(text.trim());
  if (!match) return null;
  const sign = match[2] ? (/[+p]/.test(match[2]) ? '+' : '-') : '';
  const value = letterGrades.indexOf(`${match[1]}${sign}`.replace('F-', 'F').replace('F+', 'F'));
  const from = text.indexOf(match[1] ?? '');
  const found = makeFound(match, value, letterGrades.length - 1);
  return found && { ...found, from, to: from + match[0].trim().replace(/^["'“(]+/, '').length };
}
