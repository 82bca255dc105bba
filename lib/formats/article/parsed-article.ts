import type { CalendarDate } from '../../film/calendar-date.ts';
import type { Take } from '../../review/schema.ts';
import type { ArticleKind } from './kind/find-kind.ts';
import type { SetAside } from './noise/set-aside.ts';
import type { Extent } from './text/piece.ts';

/** A field that may be read from an article: a take's, its film's, and what only the article has. */
export type ArticleField =
  | 'headline'
  | 'title'
  | 'originalTitle'
  | 'year'
  | 'genres'
  | 'directors'
  | 'cast'
  | 'premiere'
  | 'runtimeMinutes'
  | 'keys'
  | 'web'
  | 'author'
  | 'publisher'
  | 'publishedOn'
  | 'url'
  | 'rating'
  | 'stance'
  | 'summary'
  | 'verdict'
  | 'pros'
  | 'cons'
  | 'intro'
  | 'sections'
  | 'conclusion'
  | 'spoiler'
  | 'tags';

/** For each field the places in the given text that it was read from; of a list one per entry, in its order. */
export type Sources = Partial<Record<ArticleField, Extent[]>>;

/** A link that an info box names; without an address where the pasted text has lost it. */
export interface WebLink {
  label: string;
  url: string | null;
}

/** A value that was read but may be otherwise, with a sentence for people that says why. */
export interface Doubt {
  field: ArticleField;
  why: string;
}

interface Recognised {
  kind: ArticleKind;
  /** The article's own headline, where it has one that is not just the film's title. */
  headline: string | null;
  publishedOn: CalendarDate | null;
}

/** A text that is a review, as a take to be checked beside it. Of a review of something else no film is made. */
export interface ParsedReview extends Recognised {
  ok: true;
  take: Take;
  sources: Sources;
  /** A line of its own that sums the review up: `Synopsis: …`, an excerpt. */
  summary: string | null;
  web: WebLink[];
  /** The headings of the text, in its order. */
  headings: string[];
  /** What was left out of the take, and why; not necessarily in the text's order. */
  setAside: SetAside[];
  /** What a review mostly tells and this text does not. */
  missing: ArticleField[];
  doubts: Doubt[];
}

/** A text that is no review, or not of one thing, with a sentence for people that says what is missing. */
export interface RefusedArticle extends Recognised {
  ok: false;
  reason: string;
}

export type ParsedArticle = ParsedReview | RefusedArticle;
