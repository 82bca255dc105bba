import { filmOf } from '../fields/film-of.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { readKind } from '../fields/read-kind.ts';
import { makeSaid, type Said } from '../said.ts';
import type { TableFormat, TableRow } from '../tables/table-format.ts';

const idColumns = ['imdbid', 'tmdbid', 'traktid', 'tvdbid'];

function readRow(row: TableRow): Said {
  const kind = readKind(row.get('type') || 'movie');
  const film = filmOf({
    kind,
    title: row.get('title'),
    year: parseYear(row.get('year')),
    keys: keysOfIds({ imdb: row.get('imdbid'), tmdb: row.get('tmdbid') }, kind),
  });
  const id = idColumns.map((column) => row.get(column)).find(Boolean) ?? `${film.title} (${film.year ?? ''})`;
  const watched = parseDay(row.get('watchedat'));
  const rating = parseRating(row.get('rating'), { worst: 1, best: 10 });
  const isSeen = watched !== null || rating !== null;
  return makeSaid(film, [id], {
    ratedOn: rating ? (parseDay(row.get('ratedat')) ?? watched) : null,
    take: {
      rating,
      viewings: isSeen ? [{ on: watched, rewatch: false }] : [],
      tags: row.get('watchlistedat') ? ['watchlist'] : [],
    },
  });
}

/** What Trakt's importer takes; our own export for Trakt has its columns. */
export const traktTable: TableFormat = {
  source: 'trakt',
  name: 'Film list for Trakt',
  stage: 0,
  recognises: (columns) =>
    idColumns.some((column) => columns.has(column)) &&
    columns.has('type') &&
    ['watchedat', 'ratedat', 'watchlistedat'].some((column) => columns.has(column)),
  open: () => readRow,
};
