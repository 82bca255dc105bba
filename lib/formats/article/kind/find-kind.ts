import { judging } from '../body/verdict-words.ts';
import type { FoundTitle } from '../film/find-title.ts';
import { sureReviewWord } from '../film/review-words.ts';
import type { FrontFacts } from '../front-matter/read-front-facts.ts';
import type { Facts } from '../scan/facts.ts';
import { fold } from '../text/fold.ts';
import { countWords, makeWordSet, wordsOf } from './count-words.ts';
import { subjectWords } from './kind-words.ts';

/** What a text is: the review of a film, of a series, of something else, of several films; or no review. */
export type ArticleKind = 'film-review' | 'tv-review' | 'other-review' | 'roundup' | 'article';

export interface KindClues {
  facts: Facts;
  front: FrontFacts | null;
  title: FoundTitle | null;
  /** Headline and page title. */
  headline: string;
  /** The article's own text, facts and noise taken out. */
  body: string;
  headings: readonly string[];
  /** Short numbered lines, as lists of films have them. */
  numbered: readonly string[];
  hasVerdictHeading: boolean;
}

const sets = {
  film: makeWordSet(subjectWords.film),
  series: makeWordSet(subjectWords.series),
  other: makeWordSet(subjectWords.other),
  news: makeWordSet(subjectWords.news),
  judging: makeWordSet(judging),
};
const mostLooked = 40_000;
const seriesHeadline =
  /\b(?:season|series|episode|staffel|saison|épisode|temporada|stagione|sezon|seizoen|aflevering|řada|s\d{1,2}e\d{1,2}|シーズン)\s*\d|\b(?:tv|series|serien?|série|serial)[\s-]*(?:review|kritik|critique|crítica|recensione|recenzja|recensie|recenze)|\d(?:st|nd|rd|th)?\.?\s*(?:season|staffel|saison|temporada|stagione|sezon|seizoen|řada|シーズン)/iu;
const otherHeadline =
  /\b(?:book|novel|album|game|video game|restaurant|hotel|phone|laptop|headphones?|console|gadget|music|concert|theatre|theater|play|buch|spiel|platten|livre|jeu|libro|videojuego|disco|gioco|jogo|livro|książk\w*|gry|boek|spel|knih\w*|hry|kitap|oyun)[\s-]*(?:review|kritik|rezension|critique|crítica|reseña|recensione|resenha|recenzja|recensie|recenze|inceleme)/iu;
const roundupHeadline =
  /\b(?:top\s?\d{1,3}|\d{1,3}\s(?:best|worst|films|movies|great|horror|new)|best (?:\w+ )?(?:films|movies|of)|ranked|ranking|worst (?:films|movies)|films? of the (?:month|year|week)|movies? of the (?:month|year|week)|round-?up|capsule reviews|double (?:feature|bill)|die besten|besten filme|filme des (?:monats|jahres)|meilleurs films|films du mois|les? \d+ films|mejores películas|películas del mes|migliori film|film del mese|melhores filmes|najlepsze filmy|beste films|nejlepší filmy|en iyi filmler|du mois|des monats|del mes|del mese)\b/iu;
const titledHeading =
  /^(?:\d{1,2}[.)]\s*)?(?:["“„«'‘].{1,80}["”“»'’]|.{1,80}?)\s*(?:[([]\s*(?:[^()]{0,40},\s*)?(?:18|19|20)\d\d\s*[)\]]|,\s(?:de|d['’]|di|von|by|door|od)\s?\p{Lu}.{1,60})\s*(?:[–—:-].{0,80})?$/u;
const question = /[?？]["”’)]?$/;

/** The number of headings that each name another film: `Title (2014)`, `Title, de Somebody`. */
function countTitledHeadings(headings: readonly string[]): number {
  return new Set(headings.filter((heading) => titledHeading.test(heading)).map(fold)).size;
}

function isRoundup({ facts, headline, headings, numbered, title }: KindClues): boolean {
  const titled = countTitledHeadings([...headings, ...numbered]);
  if (titled >= 2) return true;
  const lines = facts.ratings.filter(({ rank }) => rank === 'line' || rank === 'label');
  if (lines.length >= 3 && headings.length >= 3 && (title?.sureness ?? 0) < 85) return true;
  return (
    roundupHeadline.test(headline) &&
    (titled >= 1 || headings.length >= 2 || numbered.length >= 3) &&
    (title?.sureness ?? 0) < 95
  );
}

/** An interview is headed by question after question. */
function isInterview(headings: readonly string[]): boolean {
  return (
    headings.filter((heading) => question.test(heading)).length >= 4 &&
    headings.filter((heading) => question.test(heading)).length > headings.length / 2
  );
}

/** What is spoken of: declared by the page's own data, else by the headline, else by the words used. */
function findSubject(clues: KindClues, words: readonly string[], folded: string): 'film' | 'series' | 'other' {
  const declared = fold(clues.front?.kind ?? '');
  if (/movie|film/.test(declared)) return 'film';
  if (/tvseries|tvseason|tvepisode|tv|series|serie/.test(declared)) return 'series';
  if (/product|game|book|music|album|restaurant|software|hotel|place|business/.test(declared)) return 'other';
  if (otherHeadline.test(clues.headline)) return 'other';
  if (seriesHeadline.test(clues.headline)) return 'series';
  const { facts } = clues;
  const boxed =
    (facts.directors.length > 0 ? 1 : 0) +
    (facts.genres.length > 0 ? 1 : 0) +
    (facts.cast.length > 0 ? 1 : 0) +
    (facts.runtime ? 1 : 0) +
    (facts.keys.length > 0 ? 2 : 0);
  const film = countWords(words, folded, sets.film) + boxed * 8;
  const series = countWords(words, folded, sets.series);
  const other = countWords(words, folded, sets.other);
  if (other > film * 1.2 && other >= 4) return 'other';
  return series > film * 1.2 && series >= 5 ? 'series' : 'film';
}

/** How much of what only reviews have a text has: a rating, points, a verdict, its own word that it is a review. */
function weighStructure({ facts, front, headline, hasVerdictHeading }: KindClues): number {
  const isRated = facts.ratings.some(({ rank }) => rank !== 'sentence');
  return (
    (isRated ? 4 : facts.ratings.length > 0 ? 1 : 0) +
    (facts.pros.length + facts.cons.length >= 2 ? 4 : 0) +
    (hasVerdictHeading || facts.verdict.length > 0 ? 2 : 0) +
    (sureReviewWord.test(headline) || front?.film ? 3 : 0)
  );
}

/** How plainly a text speaks of one film: encyclopaedias and news do, too. */
function weighSubject({ facts, front, title }: KindClues): number {
  const isBoxed =
    facts.directors.length > 0 || facts.genres.length > 0 || facts.cast.length > 0 || facts.runtime !== null;
  const isDated = title?.year && title.sureness >= 88;
  return (
    (isBoxed ? 2 : 0) +
    (front && (front.facts.year || front.facts.keys.length > 0) ? 1 : 0) +
    (isDated ? 2 : title && (title.year || title.sureness >= 55) ? 1 : 0)
  );
}

/**
 * Whether a text is somebody's judgement of one thing. What only reviews have decides; where there is none of it, the
 * text must speak plainly of one film and judge about as often as reviews do (once in 65 words; encyclopaedias and news
 * do once in 150 or less).
 */
function isReview(clues: KindClues, words: readonly string[], folded: string): boolean {
  const per100 = (count: number) => (count / Math.max(60, words.length)) * 100;
  const judged = per100(countWords(words, folded, sets.judging));
  const news = per100(countWords(words, folded, sets.news));
  const structure = weighStructure(clues) - (news >= 1 ? 3 : news >= 0.5 ? 1 : 0);
  if (structure >= 3) return true;
  return judged >= 1.4 && structure + weighSubject(clues) + (judged >= 3 ? 2 : 1) >= 3;
}

/**
 * Decides what a text is. Structure weighs most (a rating, pros and cons, an info box, a headline that says "review"),
 * then how much it judges; interviews and news are no reviews unless they are rated.
 */
export function findKind(clues: KindClues): ArticleKind {
  const points = [...clues.facts.pros, ...clues.facts.cons].map(({ text }) => text);
  const folded = fold([clues.headline, ...points, clues.body].join('\n').slice(0, mostLooked));
  const words = wordsOf(folded);
  if (isRoundup(clues)) return 'roundup';
  const isRated = clues.facts.ratings.some(({ rank }) => rank !== 'sentence');
  if (isInterview(clues.headings) && !isRated) return 'article';
  if (!isReview(clues, words, folded)) return 'article';
  const subject = findSubject(clues, words, folded);
  return subject === 'film' ? 'film-review' : subject === 'series' ? 'tv-review' : 'other-review';
}
