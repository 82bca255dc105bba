import { fold } from '../text/fold.ts';
import type { Piece } from '../text/piece.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { countMentions } from './count-mentions.ts';

const longestSentence = 1200;
const mostSentences = 400;

/** A sentence that sets off another phrase than the film's title may speak of another film. */
function isOfOther(sentence: string, title: string): boolean {
  const quoted = [...sentence.matchAll(/[“"«„]([^”"»“]{2,60})[”"»“]/gu)].map((match) =>
    fold(match[1] ?? '').replace(/[.,!?]$/, ''),
  );
  const own = fold(title);
  return (
    quoted.some(
      (phrase) => /^\p{L}/u.test(phrase) && phrase !== own && !own.includes(phrase) && !phrase.includes(own),
    ) && countMentions(fold(sentence), title) === 0
  );
}

/** The sentences of a text that speak of its own film as far as can be told. */
export function sentencesOnFilm(paragraphs: readonly Piece[], title: string): Piece[] {
  return paragraphs
    .flatMap(splitSentences)
    .filter(({ text }) => text.length <= longestSentence)
    .slice(0, mostSentences)
    .filter(({ text }) => !isOfOther(text, title));
}
