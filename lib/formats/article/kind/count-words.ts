import { fold } from '../text/fold.ts';

const longestPhrase = 3;

/** Words and phrases to look for, parted by `|` or line ends; texts of scripts without spaces are looked for anywhere. */
export interface WordSet {
  phrases: Set<string>;
  anywhere: string[];
}

export function makeWordSet(words: string): WordSet {
  const all = words.split(/[|\n]/).map(fold).filter(Boolean);
  return {
    phrases: new Set(all.filter((word) => /[a-z]/.test(word))),
    anywhere: all.filter((word) => !/[a-z]/.test(word)),
  };
}

/** The words of a folded text, to be counted against several sets. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How often words of a set stand in a text, phrases of up to three words among them. */
export function countWords(words: readonly string[], folded: string, set: WordSet): number {
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= longestPhrase && i + length <= words.length; length++) {
      if (set.phrases.has(words.slice(i, i + length).join(' '))) count++;
    }
  }
  for (const part of set.anywhere) count += folded.split(part).length - 1;
  return count;
}
