import { isCalendarDate } from '../../../film/calendar-date.ts';
import { type FilmKey, imdbKey } from '../../../film/film-key.ts';
import { keyOfAddress } from '../film/find-keys.ts';
import { readCast } from '../film/read-cast.ts';
import { readRuntime } from '../film/read-runtime.ts';
import { readYear } from '../film/read-year.ts';
import { splitNames } from '../film/split-names.ts';
import { findLabelledRating } from '../rating/find-rating.ts';
import { type Facts, makeFacts } from '../scan/facts.ts';
import { cleanMarks } from '../text/clean-marks.ts';
import { findDate } from '../text/find-date.ts';
import { joinPieces, type Piece, slicePiece } from '../text/piece.ts';
import { type FrontMatterField, frontMatterKeys } from './front-matter-keys.ts';
import type { FrontMatter } from './read-front-matter.ts';

const longestText = 2000;

/** What front matter says of review and film, and the fields that only the finding of the title uses. */
export interface FrontFacts {
  facts: Facts;
  /** Names the film for certain. */
  film: Piece | null;
  /** The article's headline, which may be the film's title. */
  title: Piece | null;
  /** The title of the page it stood on. */
  page: Piece | null;
  /** What the page's own data call the thing reviewed: `Movie`, `TVSeries`, `Product`. */
  kind: string | null;
  language: string | null;
  isRecommended: boolean | null;
}

/** A value without Markdown's marks; places stay right because the value is cleaned where it stands. */
function clean(value: Piece): Piece {
  const { piece } = cleanMarks(value.text.slice(0, longestText), 0);
  return { text: piece.text, at: piece.at.map((i) => value.at[i] ?? 0) };
}

function readRatingFact(value: Piece, scale: Piece | undefined, isStars: boolean): Facts['ratings'] {
  const found = findLabelledRating(value.text);
  if (!found) return [];
  const named = Number(scale?.text);
  const isNamed = found.isScaleGuessed && (isStars || named >= found.rating.value);
  const best = isNamed ? (named >= found.rating.value ? named : Math.max(5, found.rating.best)) : found.rating.best;
  const piece = slicePiece(value, found.from, found.to);
  return [
    { value: { ...found.rating, best }, piece, rank: 'overall', isScaleGuessed: found.isScaleGuessed && !isNamed },
  ];
}

function readKeys(pick: (field: FrontMatterField) => Piece[]): Facts['keys'] {
  const tmdb = (text: string): FilmKey | null => (/^\d{1,9}$/.test(text) ? `tmdb:movie/${text}` : null);
  return (['imdb', 'tmdb', 'letterboxd'] as const).flatMap((field) =>
    pick(field).flatMap((piece) => {
      const own = field === 'imdb' ? imdbKey(piece.text) : field === 'tmdb' ? tmdb(piece.text) : null;
      const value = keyOfAddress(piece.text) ?? own;
      return value ? [{ value, piece }] : [];
    }),
  );
}

/** Reads the fields of front matter that a review has a place for. */
export function readFrontFacts(front: FrontMatter): FrontFacts {
  const pick = (field: FrontMatterField): Piece[] => {
    for (const key of frontMatterKeys[field]) {
      const values = front.entries
        .get(key)
        ?.map(clean)
        .filter(({ text }) => text !== '');
      if (values && values.length > 0) return values;
    }
    return [];
  };
  const names = (field: FrontMatterField) => pick(field).flatMap(splitNames);
  const slug = pick('slug').find(({ text }) => /-(?:18|19|20)\d\d$/.test(text));
  const yearPiece = pick('year')[0] ?? pick('released')[0] ?? (slug && slicePiece(slug, slug.text.length - 4));
  const year = yearPiece ? readYear(yearPiece.text) : null;
  const runtime = pick('runtime')[0];
  const minutes = runtime ? readRuntime(runtime.text, true) : null;
  const published = pick('published')[0];
  const date = published ? findDate(published.text) : null;
  const cast = pick('cast');
  const stars = pick('stars')[0];
  const rating = pick('rating')[0];
  const url = pick('url').find(({ text }) => /^https?:\/\//i.test(text));
  const recommended = pick('stance')[0]?.text ?? '';
  return {
    film: pick('film')[0] ?? null,
    title: pick('title')[0] ?? null,
    page: pick('page')[0] ?? null,
    kind: pick('kind')[0]?.text ?? null,
    language: pick('language')[0]?.text.slice(0, 35) ?? null,
    isRecommended: /^(?:true|yes|ja|oui|si)$/i.test(recommended)
      ? true
      : /^(?:false|no|nein|non)$/i.test(recommended)
        ? false
        : null,
    facts: {
      ...makeFacts(),
      originalTitle: pick('originalTitle')[0] ?? null,
      year: year && yearPiece ? { value: year, piece: yearPiece } : null,
      genres: pick('genre').flatMap((value) => splitNames(value)),
      directors: names('director'),
      cast: (cast.length > 0 && readCast(joinPieces(cast, ', '))) || [],
      runtime: minutes && runtime ? { value: minutes, piece: runtime } : null,
      web: pick('web').map((label) => ({ label, url: /^https?:/.test(label.text) ? label.text : null })),
      keys: readKeys(pick),
      ratings: [
        ...(rating ? readRatingFact(rating, pick('scale')[0], false) : []),
        ...(stars ? readRatingFact(stars, pick('scale')[0], true) : []),
      ].slice(0, 1),
      author: names('author')[0] ?? null,
      publisher: pick('publisher')[0] ?? null,
      published:
        published && date && isCalendarDate(date.date)
          ? { value: date.date, piece: slicePiece(published, date.from, date.to) }
          : null,
      url: url ?? null,
      pros: pick('pros'),
      cons: pick('cons'),
      verdict: pick('verdict'),
      summary: pick('summary')[0] ?? null,
      tags: pick('tags'),
    },
  };
}
