import { findVerdict } from './body/find-verdict.ts';
import { splitSections } from './body/split-sections.ts';
import { buildTake } from './build-take.ts';
import { findCast } from './film/find-cast.ts';
import { findDirectorInHeadline, findDirectors } from './film/find-directors.ts';
import { findLinkedKeys } from './film/find-linked-keys.ts';
import { findYear } from './film/find-year.ts';
import { guessLanguage } from './kind/guess-language.ts';
import { readStance } from './kind/read-stance.ts';
import type { SetAside } from './noise/set-aside.ts';
import type { ArticleField, ParsedReview } from './parsed-article.ts';
import { chooseRating } from './rating/choose-rating.ts';
import { headingsOf, paragraphsOf, type Reading } from './read-article.ts';
import type { Facts } from './scan/facts.ts';
import { labelAt, type Scan } from './scan/scan.ts';
import { extentOf, type Piece } from './text/piece.ts';

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

/** What labels leave open about the film is looked for in prose and links. */
function addFilmFacts({ facts, scan, title, headline }: Reading, paragraphs: readonly Piece[]): Facts {
  const name = title?.title.text ?? null;
  const named = findDirectorInHeadline(headline, name);
  return {
    ...facts,
    directors: [facts.directors, named].find(({ length }) => length > 0) ?? findDirectors(paragraphs, name),
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

/** Makes the review of what was read from a text that is one. */
export function makeReview(reading: Reading, kind: ParsedReview['kind']): ParsedReview {
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
    language: front?.language ?? guessLanguage(paragraphs.map(({ text }) => text).join(' ')),
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
