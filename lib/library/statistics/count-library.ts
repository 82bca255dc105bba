import { filmsOfTable } from '../films-of-table.ts';
import type { Table } from '../table.ts';
import { compareReviewers, type Lean } from './compare-reviewers.ts';
import { countViewings, type YearOfViewings } from './count-viewings.ts';
import { meanOf, type OwnFilm, ownFilms } from './own-films.ts';
import { byFilms, type People, rankPeople } from './rank-people.ts';
import { type Tally, tallyFilms } from './tally-films.ts';

/** The library in numbers: the user's own reviews, and how they lean against those of others. */
export interface Statistics {
  reviews: number;
  films: number;
  rated: number;
  /** Stars of five over the rated films; null where there is none. */
  mean: number | null;
  /** Films by the stars they were given, from 0 to 5 in halves. A film with two takes of different stars is in both. */
  stars: { stars: number; films: number }[];
  years: YearOfViewings[];
  /** By the first year of each, from the earliest to the latest, those between without films too. */
  decades: Tally<number>[];
  /** The most frequent. */
  genres: Tally[];
  /** How many there are in all. */
  genreCount: number;
  directors: People;
  actors: People;
  leans: Lean[];
}

const mostGenres = 12;
/** The number of the empty name. */
const nobody = 0;
const latestDecade = 1_000;

export function countLibrary(table: Table): Statistics {
  const films = ownFilms(table);
  const ratings = films.flatMap(({ rating }) => rating ?? []);
  const named = (column: readonly (readonly number[])[]) =>
    tallyFilms(table, films, (number) => column[number] ?? [], table.names.list.length)
      .filter(({ value }) => value !== nobody)
      .map((tally): Tally => ({ ...tally, value: table.names.list[tally.value] ?? '' }));
  const genres = named(table.genres).sort(byFilms);
  return {
    reviews: films.reduce((sum, { rows }) => sum + rows.length, 0),
    films: films.length,
    rated: ratings.length,
    mean: meanOf(ratings),
    stars: countStars(table, films),
    years: countViewings(table, films),
    decades: countDecades(table, films),
    genres: genres.slice(0, mostGenres),
    genreCount: genres.length,
    directors: rankPeople(named(table.directors), ratings.length),
    actors: rankPeople(named(table.cast), ratings.length),
    leans: compareReviewers(table, filmsOfTable(table), films),
  };
}

function countStars(table: Table, films: readonly OwnFilm[]): Statistics['stars'] {
  const halves = tallyFilms(table, films, (number) => whereSaid((table.stars[number] ?? -1) * 2), 11);
  return Array.from({ length: 11 }, (_, half) => ({
    stars: half / 2,
    films: halves.find(({ value }) => value === half)?.films ?? 0,
  }));
}

const whereSaid = (value: number) => (value >= 0 ? [value] : []);

function countDecades(table: Table, films: readonly OwnFilm[]): Tally<number>[] {
  const decadeOf = (number: number) => (table.year[number] ? [Math.floor((table.year[number] ?? 0) / 10)] : []);
  const found = tallyFilms(table, films, decadeOf, latestDecade);
  const [first, last] = [found[0]?.value ?? 0, found.at(-1)?.value ?? -1];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const tally = found.find(({ value }) => value === first + at) ?? { films: 0, rated: 0, mean: null };
    return { ...tally, value: (first + at) * 10 };
  });
}
