import { filmOf } from '../fields/film-of.ts';
import { hasColumns } from '../fields/has-columns.ts';
import { keysOfIds } from '../fields/keys-of-ids.ts';
import { parseDay } from '../fields/parse-day.ts';
import { parseRating } from '../fields/parse-rating.ts';
import { parseYear } from '../fields/parse-year.ts';
import { placeWords } from '../fields/place-words.ts';
import { splitTitleYear } from '../fields/split-title-year.ts';
import { makeSaid, type Said } from '../said.ts';
import type { TableFormat } from '../tables/table-format.ts';

/** One of Criticker's ratings, from its CSV or its XML. */
export interface CritickerRating {
  title: string;
  year: string;
  link: string;
  imdb: string;
  score: string;
  words: string;
  day: string;
}

export function readCriticker({ title, year, link, imdb, score, words, day }: CritickerRating): Said {
  const slug = /criticker\.com\/((?:film|tv)\/[\w%-]+)/.exec(link)?.[1];
  const film = filmOf({
    kind: slug?.startsWith('tv/') ? 'series' : 'film',
    title,
    year: parseYear(year),
    keys: [...keysOfIds({ imdb }, 'film'), slug ? `criticker:${slug}` : null],
  });
  const { take, hasWords, remarks } = placeWords(words);
  // `Apr 23 2017, 08:18`
  const rated = parseDay(day.replace(/,\s*[\d:]+$/, ''));
  const [key] = film.keys;
  return makeSaid(film, [...(key ? [key] : []), `${film.title} (${film.year ?? ''})`], {
    ratedOn: rated,
    remarks,
    take: {
      ...take,
      rating: parseRating(score, { worst: 0, best: 100 }),
      viewings: [{ on: null, rewatch: false }],
      publishedOn: hasWords ? rated : null,
    },
  });
}

export const criticker: TableFormat = {
  source: 'criticker',
  name: 'Criticker ratings',
  stage: 0,
  recognises: (columns) => hasColumns(columns, 'score', 'filmname') || hasColumns(columns, 'filmname', 'filmlink'),
  // the second names are those of its XML, whose entries are set aside as a table
  open: () => (row) => {
    const { title, year } = splitTitleYear(row.get('filmname'));
    return readCriticker({
      title,
      year: row.get('year') || year,
      link: row.get('url', 'filmlink'),
      imdb: row.get('imdbid'),
      score: row.get('score', 'rating'),
      words: row.get('minireview', 'quote'),
      day: row.get('daterated', 'reviewdate', 'date'),
    });
  },
};
