import { foldForSearch } from '../film/search-words.ts';
import type { Review } from '../review/schema.ts';
import { isUnparted } from './words-of.ts';

/** Whether every word stands in the review, at the beginning of one of its own: the whole text, and the film's people. */
export function reviewHasWords(review: Review, words: readonly string[]): boolean {
  const text = foldForSearch(textOf(review));
  return words.every((word) => hasWord(text, word));
}

function textOf({ film, ...review }: Review): string {
  return [
    film.title,
    film.originalTitle,
    ...film.otherTitles,
    ...film.directors,
    ...film.cast.flatMap(({ name, role }) => [name, role]),
    ...film.genres,
    review.author,
    review.publisher,
    ...review.tags,
    review.verdict,
    ...review.pros,
    ...review.cons,
    review.intro,
    ...review.sections.flatMap(({ heading, text }) => [heading, text]),
    review.conclusion,
    review.note,
  ].join('\n');
}

const inWord = /[\p{L}\p{N}]/u;

function hasWord(text: string, word: string): boolean {
  const anywhere = isUnparted(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (anywhere || at === 0 || !inWord.test(text.charAt(at - 1))) return true;
  }
  return false;
}
