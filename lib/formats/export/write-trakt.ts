import type { FilmKind } from '../../film/schema.ts';
import { isOwn } from '../../review/is-own.ts';
import type { Review } from '../../review/schema.ts';
import { starsOfRating } from '../../review/stars.ts';
import { reasons } from './export-part.ts';
import { idOn, tmdbNumber } from './keyed-id.ts';
import { createTableWriter } from './table-writer.ts';
import type { Row } from './write-table.ts';

/** What Trakt's importer of CSV files takes (trakt-web, ImportTypes.ts); title and year are for people. */
const columns = ['imdb_id', 'tmdb_id', 'type', 'title', 'year', 'watched_at', 'rating', 'rated_at'];
const types: Record<FilmKind, string> = { film: 'movie', series: 'show', episode: 'episode' };
const file = 'trakt-import.csv';

/** One's own viewings and ratings for Trakt's importer: a row for each viewing, the rating on the last. It takes no text. */
export const writeTrakt = createTableWriter({ file, columns, whyNot, rowsOf: rowsOf });

function whyNot({ origin, film, rating, viewings }: Review): string | null {
  if (!isOwn(origin.kind)) return reasons.notYours;
  if (!idOn('imdb', film) && !tmdbOf(film)) return reasons.noNumber;
  return rating || viewings.some(({ on }) => on !== null) ? null : reasons.neitherRatedNorDated;
}

const tmdbOf = (film: Review['film']) => tmdbNumber(film.kind === 'film' ? 'movie' : 'tv', film);

function rowsOf({ film, rating, viewings }: Review): Row[] {
  const days = viewings.flatMap(({ on }) => on ?? []).sort();
  const about = {
    imdb_id: idOn('imdb', film),
    tmdb_id: tmdbOf(film),
    type: types[film.kind],
    title: film.title,
    year: film.year ?? '',
  };
  const watched = days.length > 0 ? days.map(atNoon) : [''];
  return watched.map((watched_at, i) => ({
    ...about,
    watched_at,
    rating: rating && i === watched.length - 1 ? starsOfRating(rating) * 2 : '',
    rated_at: '',
  }));
}

/** Trakt wants a moment; noon in UTC is the same day nearly everywhere. */
const atNoon = (day: string) => `${day}T12:00:00Z`;
