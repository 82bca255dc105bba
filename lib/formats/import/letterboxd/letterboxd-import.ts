import { readWebAddress } from '../../../film/read-web-address.ts';
import { filmOf } from '../fields/film-of.ts';
import { hasColumns } from '../fields/has-columns.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { placeWords } from '../fields/place-words.ts';
import { splitTags } from '../fields/split-tags.ts';
import { makeSaid, type Said } from '../said.ts';
import type { TableFormat, TableRow } from '../tables/table-format.ts';

const telling = ['letterboxduri', 'tmdbid', 'imdbid', 'rating10', 'rewatch', 'review', 'rating'];

function readRow(row: TableRow): Said {
  const link = row.get('letterboxduri', 'url');
  const film = filmOf({
    title: row.get('title', 'name'),
    year: parseYear(row.get('year')),
    directors: row.get('directors').split(','),
    keys: keysOfIds(
      {
        imdb: row.get('imdbid'),
        tmdb: row.get('tmdbid'),
        letterboxd: /letterboxd\.com\/film\/([a-z0-9-]+)/.exec(link)?.[1],
      },
      'film',
    ),
  });
  const [key] = film.keys;
  const watched = parseDay(row.get('watcheddate'));
  const rating =
    parseRating(row.get('rating'), { worst: 0.5, best: 5 }) ?? parseRating(row.get('rating10'), { worst: 1, best: 10 });
  const { take, hasWords, remarks } = placeWords(row.get('review'));
  return makeSaid(film, [...(key ? [key] : []), `${film.title} (${film.year ?? ''})`], {
    entry: hasWords ? `${key ?? film.title} ${watched ?? ''}`.trim() : null,
    ratedOn: watched,
    remarks,
    take: {
      ...take,
      rating,
      // whatever is imported there counts as watched
      viewings: [{ on: watched, rewatch: /^(?:true|yes|1)$/i.test(row.get('rewatch')) }],
      tags: splitTags(row.get('tags')),
      url: hasWords ? readWebAddress(row.get('reviewurl')) : null,
    },
  });
}

/** What Letterboxd's importer takes, which many tools write: our own export does too. */
export const letterboxdImport: TableFormat = {
  source: 'letterboxd',
  name: 'Film list for Letterboxd',
  stage: 1,
  recognises: (columns) => hasColumns(columns, 'title', 'watcheddate') && telling.some((column) => columns.has(column)),
  open: () => readRow,
};
