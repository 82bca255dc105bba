import type { ListedFilm } from '../../sites/listed/read-row.ts';
import type { FilmMark } from '../film-mark.ts';

/** About the films that a page lists, from the page itself. */
export interface MarkMessages {
  /** Which of them to mark, by their places in the question; null where this site is to have no marks. */
  findMarks: [ask: { site: string; films: ListedFilm[] }, answer: { marks: ({ at: number } & FilmMark)[] } | null];
  /** The user looks at one of them: a ticket that opens its reviews in a frame; null where marks are off by now. */
  openPeek: [ask: { site: string; url: string; film: ListedFilm }, answer: { ticket: string } | null];
}
