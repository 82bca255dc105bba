import { fold } from '../text/fold.ts';

const longestPhrase = 3;

/** Words and phrases to look for; texts of scripts without spaces are looked for anywhere. */
export interface WordSet {
  phrases: Set<string>;
  /** Beginnings of single words: `magnifi*`. */
  stems: Set<string>;
  anywhere: string[];
}

const shortestStem = 4;
const longestStem = 16;

/** Reads a list parted by `|` or line ends; a word with `*` at its end stands for all that begin so. */
export function makeWordSet(words: string): WordSet {
  const all = words.split(/[|\n]/).map(fold).filter(Boolean);
  const latin = all.filter((word) => /[a-z]/.test(word));
  return {
    phrases: new Set(latin.filter((word) => !word.endsWith('*'))),
    stems: new Set(latin.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))),
    anywhere: all.filter((word) => !/[a-z]/.test(word)),
  };
}

function hasStem(word: string, stems: ReadonlySet<string>): boolean {
  for (let length = shortestStem; length <= Math.min(word.length, longestStem); length++) {
    if (stems.has(word.slice(0, length))) return true;
  }
  return false;
}

/** The words of a folded text, to be counted against several sets. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How often words of a set stand in a text, phrases of up to three words among them. */
export function countWords(words: readonly string[], folded: string, set: WordSet): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    if (set.stems.size > 0 && hasStem(words[i] ?? '', set.stems)) count++;
    for (let length = 1; length <= longestPhrase && i + length <= words.length; length++) {
      if (set.phrases.has(words.slice(i, i + length).join(' '))) count++;
    }
  }
  for (const part of set.anywhere) count += folded.split(part).length - 1;
  return count;
}
