import { type FoundRating, makeFound } from './found-rating.ts';
import { numberSource, readNumber } from './number-words.ts';

/** Upper ends that people rate to. Others (`24/7`, `9/11`) are no rating unless a label says so. */
const scales = new Set([4, 5, 6, 10, 20, 100]);
const fraction = /(?<![\d/.,:\p{L}-])(\d{1,3}(?:[.,]\d{1,2})?(?:\s?½)?)\s*[/⁄]\s*(\d{1,3})(?![\d/]|[.,]\d)/u;
const outOf = new RegExp(
  `(?<![\\p{L}\\d.,/])(${numberSource})\\s*(?:points?\\s*|punkten?\\s*)?(?:out of|von(?: möglichen)?|sur|sobre|su|na|op|em|van de|van|z|ze|de)\\s+(?:a possible\\s+)?(${numberSource})(?![\\p{L}\\d/]|[.,]\\d)`,
  'iu',
);
const turkish = /(?<!\d)(\d{1,3})\s*(?:(?:puan|yıldız)\s*)?üzerinden\s*(\d{1,3}(?:[.,]\d)?)/iu;
const japanese =
  /(\d{1,3})点(?:満点)?中\s*(\d{1,3}(?:[.,]\d)?)点?|(\d{1,3}(?:[.,]\d)?)点\s*[/／（(]\s*(\d{1,3})点(?:満点)?/u;
const percent = /(?<![\d.,])(\d{1,3}(?:[.,]\d)?)\s?(?:%|percent\b|prozent\b|pour cent\b|por ciento\b)/iu;

function findSwapped(text: string): FoundRating | null {
  const match = turkish.exec(text) ?? japanese.exec(text);
  if (!match) return null;
  const [best, value] = match[3] ? [match[4], match[3]] : [match[1], match[2]];
  return makeFound(match, readNumber(value ?? ''), Number(best));
}

/** `7/10`, `3,5/5`, `four out of five`, `8 von 10`, `10点中7点`. Without a label only the usual scales count. */
export function findFraction(text: string, isLabelled: boolean): FoundRating | null {
  for (const pattern of [fraction, outOf]) {
    const match = pattern.exec(text);
    const best = match && readNumber(match[2] ?? '');
    if (!match || !best || !(scales.has(best) || (isLabelled && best >= 3))) continue;
    const found = makeFound(match, readNumber(match[1] ?? ''), best);
    if (found) return found;
  }
  return findSwapped(text);
}

export function findPercent(text: string): FoundRating | null {
  const match = percent.exec(text);
  return match ? makeFound(match, readNumber(match[1] ?? ''), 100) : null;
}
