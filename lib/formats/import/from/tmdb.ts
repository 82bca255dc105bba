import { isFilmKey } from '../../../film/film-key.ts';
import { UserError } from '../../../film/user-error.ts';
import { filmOf } from '../fields/film-of.ts';
import { hasColumns } from '../fields/has-columns.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { readKind } from '../fields/read-kind.ts';
import { makeSaid, type Said } from '../said.ts';
import type { TableFormat, TableRow } from '../tables/table-format.ts';

function readRow(row: TableRow, tags: string[]): Said {
  const id = row.get('tmdbid');
  if (!/^\d{1,9}$/.test(id)) throw new UserError(`“${id.slice(0, 40)}” is not a TMDB number.`);
  const [season, episode] = [row.get('seasonnumber'), row.get('episodenumber')];
  const kind = episode ? 'episode' : readKind(row.get('type'));
  const place = [season && `season ${season}`, episode && `episode ${episode}`].filter(Boolean).join(', ');
  const part = `tmdb:tv/${id}/season/${season}/episode/${episode}`;
  const isWhole = place === '';
  const film = filmOf({
    kind,
    title: place ? `${row.get('name')}: ${place}` : row.get('name'),
    year: parseYear(row.get('releasedate')),
    premiere: row.get('releasedate').slice(0, 10) || null,
    keys: [
      ...(isWhole ? keysOfIds({ imdb: row.get('imdbid'), tmdb: id }, kind) : []),
      kind === 'episode' && isFilmKey(part) ? part : null,
    ],
  });
  const rating = parseRating(row.get('yourrating'), { worst: 1, best: 10 });
  return makeSaid(film, [`${kind === 'film' ? 'movie' : 'tv'}/${id} ${place}`.trim()], {
    ratedOn: rating ? parseDay(row.get('daterated')) : null,
    take: { rating, viewings: rating ? [{ on: null, rewatch: false }] : [], tags },
  });
}

export const tmdb: TableFormat = {
  source: 'tmdb',
  name: 'TMDB list',
  stage: 0,
  recognises: (columns) => hasColumns(columns, 'tmdbid', 'type', 'name'),
  open: ({ path }) => {
    const tags = /watch-?list/i.test(path) ? ['watchlist'] : /favou?rite/i.test(path) ? ['liked'] : [];
    return (row) => readRow(row, tags);
  },
};
