import { filmOf } from '../fields/film-of.ts';
import { hasColumns } from '../fields/has-columns.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { splitTitleYear } from '../fields/split-title-year.ts';
import { makeSaid, type Said } from '../said.ts';
import type { TableFormat, TableRow } from '../tables/table-format.ts';

function readRow(row: TableRow): Said {
  const { title, year } = splitTitleYear(row.get('title'));
  const film = filmOf({
    title,
    year: parseYear(year),
    keys: keysOfIds({ imdb: row.get('imdbid'), tmdb: row.get('tmdbid') }, 'film'),
  });
  return makeSaid(film, [row.get('movieid') || row.get('title')]);
}

/** MovieLens writes ratings and wishes without a day; titles have their year in brackets. */
export const movielens: readonly TableFormat[] = [
  {
    source: 'movielens',
    name: 'MovieLens ratings',
    stage: 0,
    recognises: (columns) => hasColumns(columns, 'movieid', 'imdbid', 'rating', 'title'),
    open: () => (row) => {
      const rating = parseRating(row.get('rating'), { worst: 0.5, best: 5 });
      return { ...readRow(row), take: { rating, viewings: rating ? [{ on: null, rewatch: false }] : [] } };
    },
  },
  {
    source: 'movielens',
    name: 'MovieLens wishlist',
    stage: 0,
    recognises: (columns) => hasColumns(columns, 'movieid', 'imdbid', 'averagerating', 'title'),
    open: () => (row) => ({ ...readRow(row), take: { tags: ['watchlist'] } }),
  },
];
