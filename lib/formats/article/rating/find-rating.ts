import { findFraction, findPercent } from './find-fraction.ts';
import { findGrade } from './find-grade.ts';
import { findStars } from './find-stars.ts';
import { type FoundRating, makeFound } from './found-rating.ts';
import { readNumber } from './number-words.ts';

const longestLooked = 300;

/**
 * A bare number behind a label: the scale is the smallest usual one that holds it (5, 10, 20, 100), for that is how
 * ratings are mostly written; marked as guessed.
 */
function findBareNumber(text: string): FoundRating | null {
  const match =
    /^[\s"'“(]*(\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?)(?:\s*(?:points?|punkte?n?|pts?|点|puan|bod[yůu]?|pkt)\b\.?|点)?[\s.!")”]*$/iu.exec(
      text,
    );
  const value = match && readNumber(match[1] ?? '');
  if (!match || value === null) return null;
  const best = [5, 10, 20, 100].find((end) => value <= end);
  return best ? makeFound(match, value, best, true) : null;
}

/** Digits as wide as Japanese letters, and the signs between them, in their usual width; every place stays the same. */
function narrow(text: string): string {
  return text.replace(/[０-９．／％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The rating behind a label that announces one, of whatever kind. */
export function findLabelledRating(text: string): FoundRating | null {
  const head = narrow(text.slice(0, longestLooked));
  return (
    findFraction(head, true) ??
    findStars(head, true) ??
    findPercent(head) ??
    findBareNumber(head) ??
    findGrade(head, true)
  );
}

/** What may stand around a rating that has a line for itself: `7/10 Punkte`, `(8/10)`, `– ★★★½ –`. */
const besideRating =
  /^[\s\p{P}\p{S}]*(?:(?:points?|punkten?|pkt|pts?|stars?|sterne?n?|étoiles?|estrell?as?|stelle|gwiazdek|sterren|hvězdiček|yıldız|popcorn(?:s|tüten)?|[#@]\S+|(?:re-?)?watched (?:on )?[\p{L}\d ,.]{4,20})[\s\p{P}\p{S}]*)*$/iu;

/** The rating that is all of a line: `7/10`, `★★★½`, `83 %`, `B+`. */
export function findRatingLine(line: string): FoundRating | null {
  if (line.length > 60) return null;
  const text = narrow(line);
  const found = findFraction(text, false) ?? findStars(text, false) ?? findPercent(text) ?? findGrade(text, false);
  if (!found) return null;
  return besideRating.test(text.slice(0, found.from)) && besideRating.test(text.slice(found.to)) ? found : null;
}

const given =
  /\b(?:rat(?:e|ed|ing)|scor(?:e|ed|ing)|giv(?:e|es|ing|en)|gets?|got|earns?|grade[ds]?|award(?:s|ed)?|deserves?|bewert\w*|wertung|gebe|vergebe\w*|bekommt|erhält|verdient|punkte\w*|note|mets|donne|mérite|obtient|nota|doy|pongo|merece|puntu\w+|voto|assegno|dou|leva|ocen\w+|daję|geef|krijgt|cijfer|hodnot\w+|dávám|puan\w*|veriyorum)\b|評価|点/iu;

/** A rating that a sentence gives (`I give it 7/10`, `Four out of five.`); none that merely counts something. */
export function findRatingInSentence(sentence: string): FoundRating | null {
  if (sentence.length > longestLooked) return null;
  const found =
    findFraction(sentence, false) ??
    findStars(sentence, false) ??
    (given.test(sentence) ? findPercent(sentence) : null);
  if (!found) return null;
  const rest = sentence.slice(0, found.from) + sentence.slice(found.to);
  return given.test(sentence) || rest.trim().length <= 25 ? found : null;
}
