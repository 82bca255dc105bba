import { filmOf } from '../fields/film-of.ts';
import { hasColumns } from '../fields/has-columns.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { placeWords } from '../fields/place-words.ts';
import { makeSaid, type Said } from '../said.ts';
import type { TableFormat, TableRow } from '../tables/table-format.ts';

function readRow(row: TableRow): Said {
  const film = filmOf({
    title: row.get('title'),
    year: parseYear(row.get('year')),
    keys: keysOfIds({ imdb: row.get('imdbid'), tmdb: row.get('tmdbid') }, 'film'),
  });
  const name = `${film.title} (${film.year ?? ''})`;
  return makeSaid(film, [row.get('tmdbid') || row.get('imdbid') || name]);
}

function readHistoryRow(row: TableRow): Said {
  const said = readRow(row);
  const on = parseDay(row.get('watchedat'));
  const { take, hasWords, remarks } = placeWords(row.get('comment'));
  const entry = hasWords ? `${said.ids[0]} ${on ?? ''}` : null;
  return {
    ...said,
    entry,
    remarks,
    take: { ...take, viewings: [{ on, rewatch: false }], publishedOn: entry ? on : null },
  };
}

/** Movary's three exports: the comment of a viewing is a review of that day. */
export const movary: readonly TableFormat[] = [
  {
    source: 'movary',
    name: 'Movary ratings',
    stage: 0,
    recognises: (columns) => hasColumns(columns, 'title', 'tmdbid', 'userrating'),
    open: () => (row) => {
      const rating = parseRating(row.get('userrating'), { worst: 1, best: 10 });
      return { ...readRow(row), take: { rating, viewings: rating ? [{ on: null, rewatch: false }] : [] } };
    },
  },
  {
    source: 'movary',
    name: 'Movary history',
    stage: 1,
    recognises: (columns) => hasColumns(columns, 'title', 'tmdbid', 'watchedat'),
    open: () => readHistoryRow,
  },
  {
    source: 'movary',
    name: 'Movary watchlist',
    stage: 0,
    recognises: (columns) => hasColumns(columns, 'title', 'tmdbid', 'addedat'),
    open: () => (row) => ({ ...readRow(row), take: { tags: ['watchlist'] } }),
  },
];
