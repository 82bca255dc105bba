import { dropLeadingArticle, dropMovedArticle } from './articles.ts';
import { foldLetters } from './fold-letters.ts';
import { readRoman, spellNumbersInDigits } from './number-words.ts';

/** What a film is called where catalogues and Wikipedias tell it from a book, folded. */
const kinds =
  'film|filme|movie|tv|television|series|serie|miniseries|mini-series|short|video|documentary|pelicula|pel·licula|anime|elokuva|phim|фильм|фільм|филм|сериал|серіал|ταινια|סרט|فيلم|映画|電影|电影|影片|영화';
/** What streaming services add to the name of an edition, or of its sound. */
const editions =
  'cut|edition|version|remaster|remastered|restored|restoration|uncut|unrated|ov|omu|omeu|vost|subtitled|dubbed';

/** "(film)", "(1954 film)", "[TV series]", "(2011)", "(película de 1972)", "(1972年の映画)", "(Director's Cut)", "[OV]". */
const note = new RegExp(
  [
    String.raw`[([]\s*(?:(?:c\.? ?)?\d{4}(?:\s*[-–/,]\s*(?:\d{4})?)?`,
    String.raw`(?:\d{4}(?:,?\s+|年の?|년\s*))?(?:[\p{L}\p{N}.'’-]+\s+){0,2}(?:${kinds})(?:,?\s+(?:de |del |do |из |z )?\d{4})?`,
    String.raw`(?:[\p{L}\p{N}.'’-]+\s+){0,3}(?:${editions}))\s*[)\]]`,
  ].join('|'),
  'gu',
);

/** Where one part of a title ends and the next begins. */
const segmentBreak = /[:;()[\]{}]|\s[-–—~|/]+\s/;

/** What joins two words, in many languages. Only between others: "Y tu mamá también" keeps its first word. */
const joint = /\s*&\s*|\s(?:and|und|et|y|e|och|og|en|ve|и|n|\+)(?=\s)/gu;

/** The word before a part's number: "Part 2", "Vol. 2", "Chapter Two", "Teil 2". */
const partWords = new Set(
  'part pt chapter vol volume episode ep teil partie parte chapitre capitulo capitolo tome'.split(' '),
);

const shortForms = new Map(
  Object.entries({
    doctor: 'dr',
    mister: 'mr',
    saint: 'st',
    mount: 'mt',
    versus: 'vs',
    captain: 'capt',
    sergeant: 'sgt',
    lieutenant: 'lt',
    professor: 'prof',
    junior: 'jr',
    senior: 'sr',
    brothers: 'bros',
    incorporated: 'inc',
  }),
);

/**
 * The words of a title as they are compared: folded, without leading or moved article, joining words, notes in
 * brackets and the word before a part's number; numbers in digits. Empty where nothing but punctuation is left.
 */
export function titleWords(title: string): string[] {
  // "I ♥ Huckabees", "Nine and a Half Weeks"
  const folded = foldLetters(title)
    .replace(/[♥❤]/g, ' heart ')
    .replace(/(?<=[\p{L}\p{N}]) and a half(?![\p{L}\p{N}])/u, ' 1/2');
  const bare = folded.replace(note, ' ');
  const kept = hasLetters(bare) ? bare : folded;
  const segments = kept.split(segmentBreak).map(dropMovedArticle).filter(hasLetters);
  if (segments[0]) segments[0] = dropLeadingArticle(segments[0]);
  const words = segments.flatMap((segment, at) => splitSegment(segment, at === 0));
  // a title of one word is left as it is: "Nine" and "9" are two films of 2009
  const counted = words.length > 1 ? spellNumbersInDigits(words).map(unifyWord) : words;
  return counted.filter((word, at) => !(partWords.has(word) && /^\d/.test(counted[at + 1] ?? '')));
}

/** The words between two breaks. "Rocky V", "Henry V: …": a single letter at the end is a numeral, or after "part". */
function splitSegment(segment: string, isFirst: boolean): string[] {
  const plain = segment.trim().replace(/['’‘`´ʹʼʻ]/g, '');
  const joined = plain.replace(joint, ' ');
  const words = (hasLetters(joined) ? joined : plain).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word, at) => {
    if (word.length !== 1) return word;
    const ends = at === words.length - 1 && (at > 0 || !isFirst);
    return ends || partWords.has(words[at - 1] ?? '') ? (readRoman(word) ?? word) : word;
  });
}

function unifyWord(word: string, at: number, words: readonly string[]): string {
  // "Mulholland Drive", but not "Drive Angry"
  if (word === 'drive' && at > 0 && at === words.length - 1) return 'dr';
  const numeral = word.length > 1 && at > 0 ? readRoman(word) : null;
  return numeral ?? shortForms.get(word) ?? (word === 'v' && at > 0 ? 'vs' : word);
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
