import { foldLetters } from './fold-letters.ts';
import { titleWords } from './title-words.ts';

/** Signs that Unicode takes apart may meet anew once the spaces between them are gone; it settles at the second step. */
const mostSteps = 4;

/** What is one plain word already: the rules for words, signs and letters have nothing to change in it. */
const settled = /^[a-z0-9]+$/;

/**
 * A title as it is looked up and compared: its words (see titleWords) without the spaces between, so that "Spider-Man",
 * "Spider Man" and "Spiderman" are one. A title of punctuation alone ("…", "?", "!!!") keeps its signs. Empty only for a
 * title in which nothing can be seen. Normalising a key again gives the same key. Who has the title's words gives them.
 */
export function titleKey(title: string, words: readonly string[] = titleWords(title)): string {
  let key = keyOnce(title, words);
  for (let step = 1; step < mostSteps && !settled.test(key); step++) {
    const next = keyOnce(key, titleWords(key));
    if (next === key) break;
    key = next;
  }
  return key;
}

function keyOnce(title: string, words: readonly string[]): string {
  return words.join('') || foldLetters(title).replace(/\s+/g, '');
}
