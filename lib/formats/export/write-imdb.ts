import { toCalendarDate } from '../../film/calendar-date.ts';
import type { FilmKind } from '../../film/schema.ts';
import { isOwn } from '../../review/is-own.ts';
import type { Review } from '../../review/schema.ts';
import { starsOfRating } from '../../review/stars.ts';
import { reasons } from './export-part.ts';
import { idOn } from './keyed-id.ts';
import { createTableWriter } from './table-writer.ts';
import type { Row } from './write-table.ts';

/** The columns of a ratings file as IMDb writes it since June 2024. */
const columns = [
  'Const',
  'Your Rating',
  'Date Rated',
  'Title',
  'Original Title',
  'URL',
  'Title Type',
  'IMDb Rating',
  'Runtime (mins)',
  'Year',
  'Genres',
  'Num Votes',
  'Release Date',
  'Directors',
];

const titleTypes: Record<FilmKind, string> = { film: 'Movie', series: 'TV Series', episode: 'TV Episode' };
const file = 'imdb-ratings.csv';

/** One's own ratings in the shape of IMDb's ratings file, which many tools read. It has no room for a review's text. */
export const writeImdb = createTableWriter({ file, columns, whyNot, rowsOf: (review) => [rowOf(review)] });

function whyNot({ origin, film, rating }: Review): string | null {
  if (!isOwn(origin.kind)) return reasons.notYours;
  if (!rating) return reasons.noRating;
  return idOn('imdb', film) ? null : reasons.noNumber;
}

function rowOf(review: Review): Row {
  const { film, rating } = review;
  const id = idOn('imdb', film);
  return {
    Const: id,
    'Your Rating': rating ? starsOfRating(rating) * 2 : '',
    'Date Rated': dayOf(review),
    Title: film.title,
    'Original Title': film.originalTitle ?? film.title,
    URL: `https://www.imdb.com/title/${id}`,
    'Title Type': titleTypes[film.kind],
    'IMDb Rating': '',
    'Runtime (mins)': film.runtimeMinutes ?? '',
    Year: film.year ?? '',
    Genres: film.genres.join(', '),
    'Num Votes': '',
    'Release Date': '',
    Directors: film.directors.join(', '),
  };
}

/** The day of the rating: of the review, else of the last viewing, else on which it was written here. */
function dayOf({ publishedOn, viewings, createdAt }: Review): string {
  const days = viewings.flatMap(({ on }) => on ?? []).sort();
  return publishedOn ?? days.at(-1) ?? toCalendarDate(new Date(createdAt));
}
