import { UserError } from '../../../film/user-error.ts';
import type { Take } from '../../../review/schema.ts';
import { filmOf } from '../fields/film-of.ts';
import { hasColumns } from '../fields/has-columns.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { readWords } from '../fields/place-words.ts';
import { readKind } from '../fields/read-kind.ts';
import { splitTitleYear } from '../fields/split-title-year.ts';
import { makeSaid, type Said } from '../said.ts';
import type { TableFormat, TableRow } from '../tables/table-format.ts';

function readViewings(row: TableRow, status: string): Take['viewings'] {
  const day = parseDay(row.get('enddate', 'watchdate'));
  if (day === null && !/complet/.test(status)) return [];
  return [{ on: day, rewatch: Number(row.get('repeats')) > 0 }];
}

function readRow(row: TableRow): Said {
  const kind = readKind(row.get('mediatype'));
  const id = row.get('mediaid');
  const [season, episode] = [row.get('seasonnumber'), row.get('episodenumber')];
  const place = [season && `season ${season}`, episode && `episode ${episode}`].filter(Boolean).join(', ');
  // seasons and episodes have no title of their own
  const shown = row.get('title');
  if (shown === '') throw new UserError('This row names no film: it has no title.');
  const { title, year } = splitTitleYear(shown);
  const ids = row.get('source') === 'tmdb' && place === '' ? { tmdb: id } : {};
  const film = filmOf({
    kind,
    title: place ? `${title}: ${place}` : title,
    year: year ? Number(year) : null,
    keys: keysOfIds(ids, kind),
  });
  const status = row.get('status').toLowerCase();
  const { text, remarks } = readWords(row.get('notes'));
  const tags = /plan/.test(status) ? ['watchlist'] : /drop/.test(status) ? ['dropped'] : [];
  return makeSaid(film, [`${row.get('source')}/${row.get('mediatype')}/${id} ${place}`.trim()], {
    remarks,
    take: {
      note: text,
      rating: parseRating(row.get('score'), { worst: 0, best: 10 }),
      viewings: readViewings(row, status),
      tags,
    },
  });
}

export const yamtrack: TableFormat = {
  source: 'yamtrack',
  name: 'Yamtrack export',
  stage: 0,
  recognises: (columns) => hasColumns(columns, 'mediaid', 'source', 'mediatype', 'title'),
  open: () => readRow,
};
