import Papa from 'papaparse';
import { isOwn } from '../../review/is-own.ts';
import { saysSomething } from '../../review/says-something.ts';
import type { Review } from '../../review/schema.ts';
import { starsOfRating } from '../../review/stars.ts';
import { createLeftOut, type ExportPart, type LeftOut, reasons } from './export-part.ts';
import { idOn, tmdbNumber } from './keyed-id.ts';
import { reviewText } from './review-text.ts';
import { formula } from './write-table.ts';

/** What Letterboxd's importer takes (letterboxd.com/about/importing-data): any order, UTF-8, a header in each file. */
const columns = [
  'Title',
  'Year',
  'Directors',
  'LetterboxdURI',
  'tmdbID',
  'imdbID',
  'Rating',
  'WatchedDate',
  'Rewatch',
  'Tags',
  'Review',
] as const;

type Row = Record<(typeof columns)[number], string>;

/** Letterboxd takes files of up to 1 MB; in bytes, below it whatever it counts as one. */
const mostBytes = 1_000_000;

const encoder = new TextEncoder();

/**
 * One's own films as CSV for Letterboxd's importer: a row for each viewing, rating and review on the last of them.
 * It wants a quotation mark inside a text escaped by a backslash, not doubled, and reads a backslash before one as that.
 */
export async function* writeLetterboxd(reviews: AsyncIterable<Review>): AsyncGenerator<ExportPart, LeftOut[]> {
  const leftOut = createLeftOut();
  const header = writeLine(Object.fromEntries(columns.map((name) => [name, name])) as Row);
  let part = 0;
  let bytes = Infinity;
  for await (const review of reviews) {
    const reason = whyNot(review);
    if (reason) leftOut.add(reason);
    for (const row of reason ? [] : rowsOf(review).map(writeLine)) {
      const length = encoder.encode(row).length;
      if (bytes + length > mostBytes) {
        part += 1;
        bytes = header.length;
        yield { file: nameOf(part), text: header };
      }
      bytes += length;
      yield { file: nameOf(part), text: row };
    }
  }
  return leftOut.list();
}

const nameOf = (part: number) => `letterboxd-import-${part}.csv`;

function whyNot(review: Review): string | null {
  if (!isOwn(review.origin.kind)) return reasons.notYours;
  if (review.film.kind !== 'film') return reasons.notAFilm;
  return review.viewings.length === 0 && !saysSomething(review) ? reasons.nothingSaid : null;
}

function rowsOf(review: Review): Row[] {
  const { film, rating, tags } = review;
  const slug = idOn('letterboxd', film);
  const about = {
    Title: film.title,
    Year: film.year === null ? '' : String(film.year),
    Directors: film.directors.join(', '),
    LetterboxdURI: slug && `https://letterboxd.com/film/${slug}/`,
    tmdbID: tmdbNumber('movie', film),
    imdbID: idOn('imdb', film),
  };
  const dated = review.viewings.filter(({ on }) => on !== null).sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  const viewings = dated.length > 0 ? dated : review.viewings.slice(0, 1);
  const rows = (viewings.length > 0 ? viewings : [{ on: null, rewatch: false }]).map(({ on, rewatch }) => ({
    ...about,
    Rating: '',
    WatchedDate: on ?? '',
    Rewatch: rewatch ? 'true' : '',
    Tags: '',
    Review: '',
  }));
  const last = rows.at(-1);
  if (last) {
    last.Rating = rating ? String(starsOfRating(rating)) : '';
    // its list of tags is parted by commas
    last.Tags = tags.map((tag) => tag.replaceAll(',', ' ')).join(', ');
    last.Review = reviewText(review);
  }
  return rows;
}

function writeLine(row: Row): string {
  const cells = columns.map((name) => row[name].replace(/\\(?="|$)/g, '\\ '));
  return `${Papa.unparse([cells], { escapeChar: '\\', escapeFormulae: formula })}\r\n`;
}
