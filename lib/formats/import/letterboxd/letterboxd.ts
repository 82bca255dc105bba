import { limits } from '../../../film/limits.ts';
import { readWebAddress } from '../../../film/read-web-address.ts';
import type { Film } from '../../../film/schema.ts';
import { UserError } from '../../../film/user-error.ts';
import { filmOf } from '../fields/film-of.ts';
import { hasColumns } from '../fields/has-columns.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { placeWords, readWords } from '../fields/place-words.ts';
import { splitTags } from '../fields/split-tags.ts';
import { makeSaid, type Said } from '../said.ts';
import type { Table, TableFormat, TableRow } from '../tables/table-format.ts';

const stars = { worst: 0.5, best: 5 };
const seen = { on: null, rewatch: false };

/** Letterboxd's short address of a film or an entry, without what may differ in front of it. */
const shortLink = /(?:^|\/)boxd\.it\/([A-Za-z0-9]{1,12})$/;
const filmLink = /letterboxd\.com\/film\/([a-z0-9-]{1,120})/;

/** A film and who it is in the export. Entries link to themselves, all other rows to the film, so title and year join them. */
function readFilm(row: TableRow, linksTo: 'film' | 'entry'): { film: Film; ids: string[] } {
  const link = row.get('letterboxduri', 'url');
  const slug = filmLink.exec(link)?.[1];
  const short = linksTo === 'film' ? shortLink.exec(link)?.[1] : undefined;
  const keys = [slug ? (`letterboxd:${slug}` as const) : null, short ? (`boxd:${short}` as const) : null];
  const film = filmOf({ title: row.get('name'), year: parseYear(row.get('year')), keys });
  const sure = slug ?? short;
  return { film, ids: [...(sure ? [sure] : []), `${film.title} (${film.year ?? ''})`] };
}

/** Entries that Letterboxd has kept although they were deleted there. */
function refuseDeleted({ path }: Table): void {
  if (/(?:^|[/-])deleted[/-]/.test(path)) {
    throw new UserError('You deleted this entry on Letterboxd, so it is left out.');
  }
}

/** Diary and reviews: one row for each time that the film was logged. */
function readEntry(row: TableRow): Said {
  const { film, ids } = readFilm(row, 'entry');
  const link = row.get('letterboxduri');
  const written = parseDay(row.get('date'));
  const watched = parseDay(row.get('watcheddate'));
  const rewatch = /^(?:yes|true|1)$/i.test(row.get('rewatch'));
  const { take, hasWords, remarks } = placeWords(row.get('review'));
  return makeSaid(film, ids, {
    entry: link ? (shortLink.exec(link)?.[1] ?? link).slice(0, limits.url) : null,
    ratedOn: written ?? watched,
    remarks,
    take: {
      ...take,
      rating: parseRating(row.get('rating'), stars),
      viewings: [{ on: watched, rewatch }],
      tags: splitTags(row.get('tags')),
      ...(hasWords && { publishedOn: written, url: readWebAddress(link) }),
    },
  });
}

const isLetterboxd = (columns: ReadonlySet<string>) => hasColumns(columns, 'name', 'year', 'letterboxduri');

function openEntries(table: Table): (row: TableRow) => Said {
  return (row) => {
    refuseDeleted(table);
    return readEntry(row);
  };
}

/** Films that are only named: what that means stands in the file's name alone. */
function openFilms({ path }: Table): (row: TableRow) => Said {
  const name = path.toLowerCase();
  const isWatchlist = /watch-?list/.test(name);
  const isLiked = !isWatchlist && /likes?\b|films\.csv$/.test(name);
  const isWatched = !isWatchlist && !isLiked && /watched/.test(name);
  return (row) => {
    const { film, ids } = readFilm(row, 'film');
    const tags = isWatchlist ? ['watchlist'] : isLiked ? ['liked'] : [];
    return makeSaid(film, ids, { take: { tags, viewings: isWatched ? [seen] : [] } });
  };
}

/** The tables of a Letterboxd export. All columns have English names in every language of the site. */
export const letterboxd: readonly TableFormat[] = [
  {
    source: 'letterboxd',
    name: 'Letterboxd reviews',
    stage: 'texts',
    recognises: (columns) => isLetterboxd(columns) && hasColumns(columns, 'review'),
    open: openEntries,
  },
  {
    source: 'letterboxd',
    name: 'Letterboxd diary',
    stage: 1,
    recognises: (columns) =>
      isLetterboxd(columns) && (hasColumns(columns, 'watcheddate') || hasColumns(columns, 'rewatch')),
    open: openEntries,
  },
  {
    source: 'letterboxd',
    name: 'Letterboxd ratings',
    stage: 0,
    recognises: (columns) => isLetterboxd(columns) && hasColumns(columns, 'rating'),
    open: () => (row) => {
      const { film, ids } = readFilm(row, 'film');
      const rating = parseRating(row.get('rating'), stars);
      return makeSaid(film, ids, { ratedOn: parseDay(row.get('date')), take: { rating, viewings: [seen] } });
    },
  },
  {
    source: 'letterboxd',
    name: 'Letterboxd films',
    stage: 0,
    recognises: (columns) => isLetterboxd(columns),
    open: openFilms,
  },
  {
    source: 'letterboxd',
    name: 'Letterboxd list',
    stage: 0,
    recognises: (columns) => hasColumns(columns, 'position', 'name', 'year', 'url'),
    open: ({ preamble }) => {
      const columns = preamble.find(([first]) => first === 'Date');
      const values = preamble.at(-1);
      const list = columns && values ? (values[columns.indexOf('Name')] ?? '') : '';
      return (row) => {
        const { film, ids } = readFilm(row, 'film');
        const { text: note, remarks } = readWords(row.get('description'));
        return makeSaid(film, ids, { take: { tags: splitTags(list, '\n'), note }, remarks });
      };
    },
  },
];
