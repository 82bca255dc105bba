import type { FilmKey } from '../film/film-key.ts';
import type { FilmKind } from '../film/schema.ts';
import type { Review } from '../review/schema.ts';
import { type ReviewSummary, summariseReview } from '../review/summary.ts';

/** As much of a review as the library is searched, filtered, sorted and grouped by: a few hundred bytes. */
export interface LibraryRow extends ReviewSummary {
  kind: FilmKind;
  originalTitle: string | null;
  otherTitles: string[];
  directors: string[];
  cast: string[];
  genres: string[];
  keys: FilmKey[];
  publisher: string | null;
  tags: string[];
  /** Host of the review's address, `example.org`; null where it has none. */
  site: string | null;
  createdAt: string;
  isSeen: boolean;
  /** Days of watching, the latest first. */
  watchedOn: string[];
}

/** A row is for finding: the ends of long lists and texts are found by reading the reviews themselves. */
const most = { verdict: 240, titles: 8, people: 8, genres: 8, tags: 30, days: 60 };

export function rowOf(review: Review): LibraryRow {
  const { film, verdict, viewings, url } = review;
  const days = viewings.flatMap(({ on }) => on ?? []);
  return {
    ...summariseReview(review),
    verdict: cut(verdict),
    kind: film.kind,
    originalTitle: film.originalTitle,
    otherTitles: film.otherTitles.slice(0, most.titles),
    directors: film.directors.slice(0, most.people),
    cast: film.cast.slice(0, most.people).map(({ name }) => name),
    genres: film.genres.slice(0, most.genres),
    keys: film.keys,
    publisher: review.publisher,
    tags: review.tags.slice(0, most.tags),
    site: url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null,
    createdAt: review.createdAt,
    isSeen: viewings.length > 0,
    watchedOn: [...new Set(days)].sort().reverse().slice(0, most.days),
  };
}

/** Never through the middle of a letter that takes two units. */
function cut(text: string): string {
  if (text.length <= most.verdict) return text;
  return `${text.slice(0, most.verdict).replace(/[\ud800-\udbff]$/, '')}…`;
}
