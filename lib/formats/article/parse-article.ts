import { findVerdict } from './body/find-verdict.ts';
import { splitSections } from './body/split-sections.ts';
import { buildTake } from './build-take.ts';
import { explainRefusal } from './explain-refusal.ts';
import { findLinkedKeys } from './film/find-linked-keys.ts';
import { findCast, findDirectors } from './film/find-people-in-prose.ts';
import { findYear } from './film/find-year.ts';
import { type ArticleKind, findKind } from './kind/find-kind.ts';
import { guessLanguage } from './kind/guess-language.ts';
import { readStance } from './kind/read-stance.ts';
import type { SetAside } from './noise/set-aside.ts';
import type { ArticleField, ParsedArticle, ParsedReview } from './parsed-article.ts';
import { chooseRating } from './rating/choose-rating.ts';
import { type Reading, readArticle } from './read-article.ts';
import type { Facts } from './scan/facts.ts';
import { labelAt, type Scan } from './scan/scan.ts';
import { extentOf, type Piece } from './text/piece.ts';

/** Texts above this many UTF-16 units are refused: no review is as long. */
export const longestArticle = 1_000_000;
/** And texts of more lines than this, of which none is a review either. */
const mostLines = 50_000;

const mostlyTold: readonly ArticleField[] = [
  'title',
  'year',
  'directors',
  'cast',
  'genres',
  'rating',
  'verdict',
  'pros',
  'cons',
  'author',
  'publishedOn',
];

function refuse(reason: string): ParsedArticle {
  return { ok: false, kind: 'article', headline: null, publishedOn: null, reason };
}

const textOf = (pieces: readonly Piece[], glue: string) => pieces.map(({ text }) => text).join(glue);

function paragraphsOf({ blocks }: Reading): Piece[] {
  return blocks.filter(({ kind }) => kind === 'paragraph').map(({ piece }) => piece);
}

function headingsOf({ blocks }: Reading): string[] {
  return blocks.filter(({ kind }) => kind === 'heading').map(({ piece }) => piece.text);
}

function judge(reading: Reading): ArticleKind {
  const { scan, front, facts, title, headline } = reading;
  return findKind({
    facts,
    front,
    title,
    headline: [headline?.text, front?.title?.text, front?.page?.text].filter(Boolean).join('\n'),
    body: textOf(paragraphsOf(reading), '\n'),
    headings: headingsOf(reading),
    hasVerdictHeading: scan.verdictHeadings.size > 0,
  });
}

/** What labels leave open about the film is looked for in prose and links. */
function addFilmFacts({ facts, scan, title }: Reading, paragraphs: readonly Piece[]): Facts {
  const name = title?.title.text ?? null;
  return {
    ...facts,
    directors: facts.directors.length > 0 ? facts.directors : findDirectors(paragraphs, name),
    cast: facts.cast.length > 0 ? facts.cast : findCast(paragraphs, name),
    keys: [...facts.keys, ...findLinkedKeys(scan.lines, name)],
  };
}

/** Of a review of something else no film may come; nor is its author asked for, whom only film reviews are kept under. */
function withoutFilm(facts: Facts): Facts {
  return {
    ...facts,
    genres: [],
    directors: [],
    cast: [],
    premiere: null,
    runtime: null,
    keys: [],
    originalTitle: null,
    author: null,
    web: [],
  };
}

/** Lines of points and of labelled facts part a text; its date, its rating and the like do not. */
function isBoxLine(scan: Scan, index: number): boolean {
  return scan.lines[index]?.mark === 'bullet' || labelAt(scan, index) !== null;
}

function makeReview(reading: Reading, kind: ParsedReview['kind']): ParsedReview {
  const { scan, front, title, headline, headlineIndex, blocks } = reading;
  const isFilm = kind !== 'other-review';
  const paragraphs = paragraphsOf(reading);
  const facts = isFilm ? addFilmFacts(reading, paragraphs) : withoutFilm(reading.facts);
  const boxLines = [...scan.uses.keys()].filter(
    (i) => scan.uses[i] === 'fact' && i !== headlineIndex && isBoxLine(scan, i),
  );
  const { verdict, body } = findVerdict(
    facts,
    splitSections(blocks, boxLines),
    isFilm ? (title?.title.text ?? null) : null,
  );
  const rating = chooseRating(facts.ratings);
  const { take, sources, setAside, doubts } = buildTake({
    kind: isFilm ? (kind === 'tv-review' ? 'series' : 'film') : null,
    title,
    year: isFilm ? findYear(facts, title, paragraphs) : null,
    facts,
    rating,
    stance: readStance(verdict?.text ?? '', rating?.value ?? null, front?.isRecommended ?? null),
    verdict,
    spoilerWarning: reading.spoilerWarning,
    body,
    language: front?.language ?? guessLanguage(textOf(paragraphs, ' ')),
  });
  const spareSummary: SetAside[] =
    facts.summary && facts.summary !== verdict
      ? [{ extent: extentOf(facts.summary), reason: 'summary beside the verdict' }]
      : [];
  if (headline) sources.headline = [extentOf(headline)];
  if (facts.summary) sources.summary = [extentOf(facts.summary)];
  if (facts.web.length > 0) sources.web = facts.web.map(({ label }) => extentOf(label));
  return {
    ok: true,
    kind,
    headline: headline?.text ?? null,
    publishedOn: take.publishedOn,
    take,
    sources,
    summary: facts.summary?.text ?? null,
    web: facts.web.map(({ label, url }) => ({ label: label.text, url })),
    headings: headingsOf(reading),
    setAside: [...scan.setAside, ...setAside, ...spareSummary],
    missing: mostlyTold.filter((field) => !sources[field]),
    doubts,
  };
}

/**
 * Reads a review out of the text of an article: plain text as copied from a page, Markdown with front matter, or what
 * `readArticleText` makes of a page. Every field comes with the places it was read from; noise is set aside with its
 * place and reason. Pure; its time grows linearly with the text.
 */
export function parseArticle(text: string): ParsedArticle {
  if (text.trim() === '') return refuse('There is no text to read.');
  if (text.length > longestArticle)
    return refuse('This text is longer than a million characters. Paste the review alone.');
  if (text.split('\n', mostLines + 1).length > mostLines)
    return refuse('This text has too many lines. Paste the review alone.');
  const reading = readArticle(text);
  const kind = judge(reading);
  if (kind !== 'article' && kind !== 'roundup') return makeReview(reading, kind);
  const { facts, scan, title, headline } = reading;
  const hasVerdict = facts.verdict.length > 0 || scan.verdictHeadings.size > 0;
  const reason = explainRefusal(kind, facts, (title?.sureness ?? 0) >= 50, hasVerdict);
  return { ok: false, kind, headline: headline?.text ?? null, publishedOn: facts.published?.value ?? null, reason };
}
