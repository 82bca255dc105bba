import type { Film } from '../../film/schema.ts';
import type { Correction } from '../../match/correction-schema.ts';
import type { OtherFilm } from '../../match/split-film.ts';
import type { Review } from '../../review/schema.ts';

/** A film as the library knows it: every review of it, and what the user has said about pages of it. */
export interface FilmShelf {
  reviews: Review[];
  corrections: Correction[];
}

/** Which film a review was about; put back only where the review is as the change left it. */
export interface FilmState {
  id: string;
  /** That the change wrote. */
  revision: number;
  film: Film;
  learnedKeys: Review['learnedKeys'];
}

/** What several reviews are about. A change gives back what undoes it. */
export interface FilmMessages {
  /** The film of a review; null where the review is gone. */
  readFilm: [ask: { id: string }, answer: FilmShelf | null];
  /** Makes the films of these reviews the film of `into`, with every review of theirs. */
  mergeFilms: [ask: { ids: string[]; into: string }, answer: { before: FilmState[] }];
  /** Makes another film of these reviews. */
  splitFilm: [ask: { ids: string[]; film: OtherFilm }, answer: { before: FilmState[] }];
  putFilms: [ask: { states: FilmState[] }, answer: null];
}
