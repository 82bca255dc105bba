import { wordPattern } from '../noise/advertisement-words.ts';
import { fold } from '../text/fold.ts';
import { joinPieces, type Piece } from '../text/piece.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { aside, judging, summing } from './verdict-words.ts';

const judges = new RegExp(wordPattern(judging).source, 'gu');
const sums = new RegExp(`^(?:${wordPattern(summing).source})`, 'u');
const strays = wordPattern(aside);
const theFilm = wordPattern(
  'film | movie | picture | sequel | thriller | comedy | drama | filme | película | pelicula | filmu | streifen | 映画 | 作品',
);
const longestVerdict = 400;
const comfortable = { least: 30, most: 260 };
const mostSentences = 60;

function weigh(sentence: string, title: string | null, place: number): number {
  const folded = fold(sentence);
  const words = Math.min(3, [...folded.matchAll(judges)].length);
  const names = title !== null && folded.includes(fold(title)) ? 2 : theFilm.test(folded) ? 1 : 0;
  const length = sentence.length < comfortable.least || sentence.length > comfortable.most ? -2 : 0;
  const asks = /[?？]["”’)]?$/.test(sentence) ? -3 : 0;
  const supposes = /^(?:if|wenn|falls|si|se|jesli|als|indien|kdyby|jestli|eger)\s/.test(folded) ? -2 : 0;
  const begins = sums.test(folded)
    ? 2
    : /^(?:but|and|he|she|they|his|her|aber|und|er|sie|mais|et|pero|y|ma|e)\s/.test(folded)
      ? -1
      : 0;
  return words * 1.5 + names + begins + supposes + length + asks + (strays.test(folded) ? -4 : 0) + place;
}

/** Whether a text judges at all; a summary that does not is one of the plot. */
export function isJudgement(text: string): boolean {
  return fold(text.slice(0, 2000)).search(judges) >= 0;
}

/**
 * The sentence that sums a review up: of the conclusion's sentences the one that judges the film most plainly. A short
 * conclusion stands whole.
 */
export function chooseVerdict(conclusion: readonly Piece[], title: string | null): Piece | null {
  const whole = conclusion.length > 0 ? joinPieces(conclusion, ' ') : null;
  if (!whole) return null;
  if (whole.text.length <= 160) return whole;
  const sentences = conclusion.flatMap(splitSentences).slice(0, mostSentences);
  const weighed = sentences.map((sentence, i) => ({
    sentence,
    weight: weigh(sentence.text, title, i === 0 || i === sentences.length - 1 ? 0.5 : 0),
  }));
  return weighed.reduce(
    (best, one) => (one.weight > best.weight ? one : best),
    weighed[0] ?? { sentence: whole, weight: 0 },
  ).sentence;
}

/** A verdict that is labelled as one: whole where it is short, else its plainest sentence. */
export function shortenVerdict(verdict: readonly Piece[], title: string | null): Piece | null {
  const whole = verdict.length > 0 ? joinPieces(verdict, ' ') : null;
  return whole && whole.text.length <= longestVerdict ? whole : chooseVerdict(verdict, title);
}
