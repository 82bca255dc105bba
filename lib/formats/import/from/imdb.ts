import { imdbKey } from '../../../film/film-key.ts';
import { UserError } from '../../../film/user-error.ts';
import { filmOf } from '../fields/film-of.ts';
import { hasColumns } from '../fields/has-columns.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { readWords } from '../fields/place-words.ts';
import { readKind } from '../fields/read-kind.ts';
import { makeSaid, type Said } from '../said.ts';
import type { TableFormat, TableRow } from '../tables/table-format.ts';

const scale = { worst: 1, best: 10 };

/** Before 2018 genres were written `sci_fi`. */
const spellGenre = (genre: string) =>
  genre
    .trim()
    .replace(/_/g, '-')
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

const list = (text: string) => text.split(',').map((one) => one.trim());

function readRow(row: TableRow): Said {
  const id = row.get('const');
  const key = imdbKey(id);
  if (!key) throw new UserError(`“${id.slice(0, 40)}” is not an IMDb number. They look like tt0000001.`);
  const film = filmOf({
    kind: readKind(row.get('titletype')),
    title: row.get('title'),
    originalTitle: row.get('originaltitle') || null,
    year: parseYear(row.get('year')),
    directors: list(row.get('directors')),
    genres: list(row.get('genres')).map(spellGenre),
    premiere: row.get('releasedate', 'releasedatemonthdayyear') || null,
    runtimeMinutes: Number(row.get('runtimemins')) || null,
    keys: [key],
  });
  const rating = parseRating(row.get('yourrating', 'yourated'), scale);
  return makeSaid(film, [key], {
    ratedOn: rating ? parseDay(row.get('daterated', 'dateadded')) : null,
    take: { rating, viewings: rating ? [{ on: null, rewatch: false }] : [] },
  });
}

/** The user's own words in a list, and what its name tells of its films. */
function readListRow(row: TableRow, path: string): Said {
  const said = readRow(row);
  const { text, remarks } = readWords(row.get('description'));
  // a check-in is noted while the film is being watched
  const isCheckIn = /check-?ins?/i.test(path);
  return {
    ...said,
    remarks,
    take: {
      ...said.take,
      note: text,
      tags: /watch-?list/i.test(path) ? ['watchlist'] : [],
      ...(isCheckIn && { viewings: [{ on: parseDay(row.get('created')), rewatch: false }] }),
    },
  };
}

/**
 * IMDb's exports of every age. A list has the user's rating of each of its films since 2018, so that only its own columns
 * tell it from the ratings: `Position` and `Created`.
 */
export const imdb: readonly TableFormat[] = [
  {
    source: 'imdb',
    name: 'IMDb list',
    stage: 0,
    recognises: (columns) => hasColumns(columns, 'const') && (columns.has('position') || columns.has('created')),
    open:
      ({ path }) =>
      (row) =>
        readListRow(row, path),
  },
  {
    source: 'imdb',
    name: 'IMDb ratings',
    stage: 0,
    recognises: (columns) => hasColumns(columns, 'const') && (columns.has('yourrating') || columns.has('yourated')),
    open: () => readRow,
  },
];
