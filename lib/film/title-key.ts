import { foldLetters } from './fold-letters.ts';
import { titleWords } from './title-words.ts';

/**
 * A title as it is looked up and compared: its words (see titleWords) without the spaces between, so that "Spider-Man",
 * "Spider Man" and "Spiderman" are one. A title of punctuation alone ("…", "?", "!!!") keeps its signs. Empty only for a
 * title in which nothing can be seen. Normalising a key again gives the same key.
 */
export function titleKey(title: string): string {
  let key = '';
  // A key can read as a word that means more than its parts did ("T.E.N." → "ten" → "10"); it settles in a step or two.
  for (let next = keyOnce(title); next !== key; next = keyOnce(key)) key = next;
  return key;
}

function keyOnce(title: string): string {
  return titleWords(title).join('') || foldLetters(title).replace(/\s+/g, '');
}
