import { UserError } from '../../../film/user-error.ts';
import type { Rating } from '../../../review/rating.ts';
import { filmOf } from '../fields/film-of.ts';
import { findLinkKeys } from '../fields/find-link-keys.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { placeWords, readWords } from '../fields/place-words.ts';
import { readKind } from '../fields/read-kind.ts';
import { splitTags } from '../fields/split-tags.ts';
import { splitTitleYear } from '../fields/split-title-year.ts';
import { starsIn } from '../fields/stars-in.ts';
import { makeSaid, type Said } from '../said.ts';
import { type AnyField, type ColumnsOfTable, columnWords, findColumns } from './column-words.ts';
import { type Survey, surveyTable } from './survey-table.ts';
import type { Table, TableFormat, TableRow } from './table-format.ts';

const telling: readonly AnyField[] = ['rating', 'ratingOfTen', 'review', 'watched', 'imdb', 'tmdb', 'year', 'director'];
const yes = /^(?:yes|true|1|x|✓|✔|☑|ja|oui|s[ií]|sì|tak|да|y)$/i;
const no = /^(?:no|false|0|nein|non|nie|нет|n)$/i;

const hasAny = (columns: ReadonlySet<string>, field: AnyField) => columnWords[field].some((name) => columns.has(name));

/** A rating: stars, `4/5`, or a number on the table's scale. */
function ratingOf(text: string, ofTen: string, scale: Survey['scale']): Rating | null {
  if (ofTen) return parseRating(ofTen, { worst: 0, best: 10 });
  const best = Number(/\/\s*(\d{1,3})$/.exec(text)?.[1] ?? 0);
  return starsIn(text) ?? parseRating(text, best > 1 ? { worst: 0, best } : scale);
}

function readRow(row: TableRow, columns: ColumnsOfTable, survey: Survey): Said {
  const get = (field: AnyField) => (columns[field] ? row.get(columns[field]) : '');
  const { title, year } = splitTitleYear(get('title') || get('otherTitle'));
  const kind = readKind(get('kind'));
  const ids = { imdb: /tt\d{5,10}/.exec(get('imdb'))?.[0] ?? get('imdb'), tmdb: get('tmdb') };
  const film = filmOf({
    kind,
    title,
    otherTitles: [get('otherTitle')],
    year: parseYear(get('year')) ?? parseYear(year),
    directors: get('director').split(/[,;]/),
    genres: get('genre').split(/[,;]/),
    runtimeMinutes: Number(/^\d{1,4}/.exec(get('minutes'))?.[0] ?? 0) || null,
    keys: [...keysOfIds(ids, kind), ...findLinkKeys([get('link'), get('imdb'), get('tmdb')])],
  });
  const seen = get('watched');
  const isUnseen = no.test(seen);
  const watched = isUnseen || yes.test(seen) ? null : parseDay(seen);
  const rated = parseDay(get('rated'));
  const rating = ratingOf(get('rating'), get('ratingOfTen'), survey.scale);
  const { take, hasWords, remarks } = placeWords(get('review'));
  const [key] = film.keys;
  const name = `${film.title} (${film.year ?? ''})`;
  const isSeen = !isUnseen && (seen !== '' || rating !== null || hasWords);
  if (title === '' && !key) throw new UserError('This row names no film: it has no title.');
  return makeSaid(film, [...(key ? [key] : []), name], {
    entry: hasWords && (watched ?? rated) ? `${key ?? name} ${watched ?? rated}` : null,
    ratedOn: rated ?? watched,
    remarks,
    take: {
      ...take,
      rating,
      note: readWords(get('note')).text,
      viewings: isSeen ? [{ on: watched, rewatch: yes.test(get('rewatch')) }] : [],
      tags: splitTags(get('tags'), /[,;]/),
      publishedOn: hasWords ? (rated ?? watched) : null,
    },
  });
}

/** Which column holds what, and on which scale. Kinopoisk's votes are of ten, whatever the highest in a short table is. */
async function openTable(table: Table): Promise<{ columns: ColumnsOfTable; survey: Survey }> {
  const columns = findColumns(table.columns);
  const survey = await surveyTable(table, columns);
  if (survey.ratingsAreWords) Object.assign(columns, { note: columns.note ?? columns.rating, rating: null });
  if (columns.note === columns.rating) columns.note = null;
  const isOfTen = table.columns.some((column) => /kinopoisk/.test(column)) && survey.scale.best < 10;
  return { columns, survey: isOfTen ? { ...survey, scale: { worst: 0, best: 10 } } : survey };
}

/**
 * Somebody's own table: a column for the title under one of its many names, and at least one that says something of the
 * film. Asked last, so that it takes no export of a site that is known.
 */
export const anyTable: TableFormat = {
  source: 'table',
  name: 'Table of films',
  stage: 0,
  recognises: (columns) =>
    (hasAny(columns, 'title') || hasAny(columns, 'otherTitle')) && telling.some((field) => hasAny(columns, field)),
  open: async (table) => {
    const { columns, survey } = await openTable(table);
    return (row) => readRow(row, columns, survey);
  },
};
