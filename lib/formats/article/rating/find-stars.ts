import { type FoundRating, makeFound } from './found-rating.ts';
import { numberSource, readNumber } from './number-words.ts';

const full = '[★⭐🌟✮✭✯✪⍟🟊🍿❤♥🎬●]\\uFE0F?';
const empty = '[☆✩✰⚝♡🤍🖤○◯]\\uFE0F?';
const halfSign = '(?:½|⯪|⯨|✬|💛|\\s?1\\/2|\\.5|\\+?\\s?½)';
const scale = `(?:\\s*[([]?\\s*(?:\\/|out of|of|von|sur|de|su|z|van)\\s*(?:(\\d{1,2})(?![\\d/])|(five|four|ten|fünf|cinq|cinco|cinque)\\b|((?:${full}|\\*)+)))?`;
const starRow = new RegExp(`(?:${full}\\s?)+${halfSign}?\\s?(?:${empty}\\s?)*[)\\]]?${scale}`, 'iu');
const emptyRow = new RegExp(`^(?:${empty}\\s?){3,10}$`, 'u');
const asteriskRow = new RegExp(`(?<![*\\p{L}\\p{N}])(\\*{1,5})\\s?(${halfSign})?${scale}(?![*\\p{L}])`, 'iu');
const usualStars = 5;

const count = (text: string, glyph: string) => [...text.matchAll(new RegExp(glyph, 'gu'))].length;

function bestOf(match: RegExpMatchArray, shown: number): { best: number; isGuessed: boolean } {
  const [, digits, word, row] = match.slice(-4);
  if (digits) return { best: Number(digits), isGuessed: false };
  if (word) return { best: readNumber(word) ?? usualStars, isGuessed: false };
  if (row) return { best: count(row, `${full}|\\*`), isGuessed: false };
  return { best: shown <= usualStars ? usualStars : 10, isGuessed: true };
}

/** Rows of star signs: `★★★½`, `★★★☆☆`, `⭐⭐⭐⭐/5`, `★★★½ out of ★★★★`. */
function findStarRow(text: string): FoundRating | null {
  const blank = emptyRow.exec(text.trim());
  if (blank) return makeFound(blank, 0, count(blank[0], empty));
  const match = starRow.exec(text);
  if (!match) return null;
  const own = match[0].slice(0, match[0].length - (match[3]?.length ?? 0));
  const filled = count(own, full);
  const hollow = count(own, empty);
  const half = new RegExp(`${full}\\s?${halfSign}`, 'u').test(own) ? 0.5 : 0;
  const shown = filled + hollow + (hollow > 0 ? Math.ceil(half) : 0);
  const scaled = hollow > 0 ? { best: Math.max(shown, filled + half), isGuessed: false } : bestOf(match, filled + half);
  return makeFound(match, filled + half, scaled.best, scaled.isGuessed);
}

/** Asterisks for stars: `***½`, `** out of ****`; only where nothing else stands beside them or a scale follows. */
function findAsterisks(text: string, isLabelled: boolean): FoundRating | null {
  const match = asteriskRow.exec(text);
  if (!match?.[1]) return null;
  const hasScale = match.slice(-3).some(Boolean);
  if (!hasScale && !isLabelled && match[0].trim() !== text.trim()) return null;
  if (!hasScale && !isLabelled && match[1].length < 2) return null;
  const value = match[1].length + (match[2] ? 0.5 : 0);
  const { best, isGuessed } = bestOf(match, value);
  return makeFound(match, value, best, isGuessed);
}

const starWord =
  '(?:stars?|sternen?|sterne|étoiles?|estrellas?|stelle|stella|estrelas?|gwiazd(?:ki|ek|ka|y)|sterren|ster|hvězd(?:ičky|iček|y|a)?|yıldız)';
const starsInWords = new RegExp(
  `(?<![\\p{L}\\d.,/])(${numberSource})[\\s-]*${starWord}(?![\\p{L}-])(?:\\s*(?:out of|of|von|sur|de|su|z|ze|van(?: de)?)\\s*(${numberSource}))?`,
  'iu',
);
const starsOf = new RegExp(
  `(?<![\\p{L}\\d.,/]|\\d\\s)(${numberSource})\\s*(?:out of|of|\\/|von|sur|de|su|z|van)\\s*(${numberSource})\\s*${starWord}`,
  'iu',
);
const japaneseStars = /(?:星|★)\s?(\d(?:[.,]\d)?)(?:つ)?/u;

/** `3.5 stars`, `four out of five stars`, `4 Sterne von 5`, `星4つ`. */
function findStarsInWords(text: string): FoundRating | null {
  const of = starsOf.exec(text);
  if (of) return makeFound(of, readNumber(of[1] ?? ''), readNumber(of[2] ?? '') ?? usualStars);
  const match = starsInWords.exec(text) ?? japaneseStars.exec(text);
  if (!match?.[1]) return null;
  const value = readNumber(match[1]);
  const named = match[2] ? readNumber(match[2]) : null;
  return makeFound(match, value, named ?? (value !== null && value > usualStars ? 10 : usualStars), named === null);
}

/** A rating in stars, of glyphs, asterisks or words. */
export function findStars(text: string, isLabelled: boolean): FoundRating | null {
  return findStarRow(text) ?? findStarsInWords(text) ?? findAsterisks(text, isLabelled);
}
