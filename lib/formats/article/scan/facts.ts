import type { CalendarDate } from '../../../film/calendar-date.ts';
import type { FilmKey } from '../../../film/film-key.ts';
import type { Rating } from '../../../review/rating.ts';
import type { ReadMember } from '../film/read-cast.ts';
import type { Piece } from '../text/piece.ts';

/** A value read from words of the text, and those words. */
export interface Read<T> {
  value: T;
  piece: Piece;
}

/** How much a rating's place says that it is the author's own: the last one is the surest. */
export const ratingRanks = ['sentence', 'headline', 'line', 'label', 'overall'] as const;

export interface ReadRating extends Read<Rating> {
  rank: (typeof ratingRanks)[number];
  isScaleGuessed: boolean;
}

export interface WebPiece {
  label: Piece;
  url: string | null;
}

/** What labels, front matter and lines of their own say outright; nothing that was made out of prose. */
export interface Facts {
  title: Piece | null;
  originalTitle: Piece | null;
  year: Read<number> | null;
  genres: Piece[];
  directors: Piece[];
  cast: ReadMember[];
  premiere: Piece | null;
  runtime: Read<number> | null;
  web: WebPiece[];
  keys: Read<FilmKey>[];
  ratings: ReadRating[];
  author: Piece | null;
  publisher: Piece | null;
  published: Read<CalendarDate> | null;
  url: Piece | null;
  pros: Piece[];
  cons: Piece[];
  verdict: Piece[];
  summary: Piece | null;
  tags: Piece[];
}

export function makeFacts(): Facts {
  return {
    title: null,
    originalTitle: null,
    year: null,
    genres: [],
    directors: [],
    cast: [],
    premiere: null,
    runtime: null,
    web: [],
    keys: [],
    ratings: [],
    author: null,
    publisher: null,
    published: null,
    url: null,
    pros: [],
    cons: [],
    verdict: [],
    summary: null,
    tags: [],
  };
}

/** What the text itself says, filled up where it is silent by what stands above it. */
export function mergeFacts(body: Facts, front: Facts): Facts {
  const list = <T>(own: T[], other: T[]) => (own.length > 0 ? own : other);
  return {
    title: body.title ?? front.title,
    originalTitle: body.originalTitle ?? front.originalTitle,
    year: body.year ?? front.year,
    genres: list(body.genres, front.genres),
    directors: list(body.directors, front.directors),
    cast: list(body.cast, front.cast),
    premiere: body.premiere ?? front.premiere,
    runtime: body.runtime ?? front.runtime,
    web: [...body.web, ...front.web],
    keys: [...front.keys, ...body.keys],
    ratings: [...front.ratings, ...body.ratings],
    author: body.author ?? front.author,
    publisher: body.publisher ?? front.publisher,
    published: body.published ?? front.published,
    url: body.url ?? front.url,
    pros: list(body.pros, front.pros),
    cons: list(body.cons, front.cons),
    verdict: list(body.verdict, front.verdict),
    summary: body.summary ?? front.summary,
    tags: list(body.tags, front.tags),
  };
}
