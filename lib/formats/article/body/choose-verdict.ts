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
const shortConclusion = 160;
const comfortable = { least: 30, most: 260 };
const mostSentences = 60;

/** Follows a title where a sentence says what the film is. */
const copula =
  /^["'”’»]?\s+(?:is|was|remains|proves|works|delivers|succeeds|fails|ist|bleibt|bietet|überzeugt|est|reste|es|sigue|resulta|è|resta|é|continua|to|jest|pozostaje|blijft|je|zůstává|は)(?!\p{L})/u;

/** Whether a sentence begins with the title and goes on to say what the film is. */
function saysWhatItIs(sentence: string, title: string): boolean {
  const begin = sentence.replace(
    /^["'“‘„«『「]|^(?:the (?:film|movie)|der film|le film|la película|il film|o filme)\s+["“„«]?/i,
    '',
  );
  return begin.toLowerCase().startsWith(title.toLowerCase()) && copula.test(begin.slice(title.length));
}

function weigh(sentence: string, title: string | null): number {
  const folded = fold(sentence);
  const words = Math.min(3, [...folded.matchAll(judges)].length);
  const names = title !== null && folded.includes(fold(title)) ? 2 : theFilm.test(folded) ? 1 : 0;
  const says = words > 0 && title !== null && saysWhatItIs(sentence, title) ? 2.5 : 0;
  const length = sentence.length < comfortable.least || sentence.length > comfortable.most ? -2 : 0;
  const asks = /[?？]["”’)]?$/.test(sentence) ? -3 : 0;
  const supposes = /^(?:if|wenn|falls|si|se|jesli|als|indien|kdyby|jestli|eger)\s/.test(folded) ? -2 : 0;
  const begins = sums.test(folded)
    ? 2
    : /^(?:but|and|he|she|they|his|her|aber|und|er|sie|mais|et|pero|y|ma|e)\s/.test(folded)
      ? -1
      : 0;
  return words * 1.5 + names + says + begins + supposes + length + asks + (strays.test(folded) ? -4 : 0);
}

/** Whether a text judges at all; a summary that does not is one of the plot. */
export function isJudgement(text: string): boolean {
  return fold(text.slice(0, 2000)).search(judges) >= 0;
}

/**
 * The sentence that sums a review up: the one of the conclusion that judges the film most plainly, or a plainer one from
 * before it that begins with the title and says what the film is. A short conclusion stands whole.
 */
export function chooseVerdict(
  conclusion: readonly Piece[],
  before: readonly Piece[],
  title: string | null,
): Piece | null {
  const whole = conclusion.length > 0 ? joinPieces(conclusion, ' ') : null;
  if (!whole) return null;
  if (whole.text.length <= shortConclusion) return whole;
  const ending = conclusion.flatMap(splitSentences).slice(0, mostSentences);
  const thesis = before
    .flatMap(splitSentences)
    .slice(0, mostSentences)
    .filter(({ text }) => title !== null && saysWhatItIs(text, title));
  const weighed = [
    ...ending.map((sentence, i) => ({
      sentence,
      weight: weigh(sentence.text, title) + (i === 0 || i === ending.length - 1 ? 0.5 : 0),
    })),
    ...thesis.map((sentence) => ({ sentence, weight: weigh(sentence.text, title) - 2 })),
  ];
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).sentence;
}

/** A verdict that is labelled as one: its first paragraph where that is short, else its plainest sentence. */
export function shortenVerdict(verdict: readonly Piece[], title: string | null): Piece | null {
  const [first] = verdict;
  if (!first) return null;
  const whole = joinPieces(verdict, ' ');
  if (whole.text.length <= shortConclusion) return whole;
  return first.text.length <= longestVerdict ? first : chooseVerdict(verdict, [], title);
}
