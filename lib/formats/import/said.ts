import type { CalendarDate } from '../../film/calendar-date.ts';
import type { Film } from '../../film/schema.ts';
import type { NotedReview } from '../../review/merge-noted.ts';
import type { Take } from '../../review/schema.ts';

/** What one row of an export says. */
export interface Said {
  film: Film;
  /** Which film it is within its source, surest first: its id there, then what goes for one. */
  ids: readonly string[];
  take: Partial<Omit<Take, 'film'>>;
  /** Identity of a text that is a take of its own even where the film has another; a row without words that has the same belongs to it. */
  entry: string | null;
  /** It is a take of its own, whatever else is said of the film, and `entry` its whole identity. */
  isAlone: boolean;
  /** Of a note of ours: the review that it was written from, as it was then. */
  noted: Pick<NotedReview, 'revision' | 'origin'> | null;
  /** When the rating was given: the later one holds. */
  ratedOn: CalendarDate | null;
  remarks: string[];
}

/** A row that says nothing but which film it is about. */
export function makeSaid(film: Film, ids: readonly string[], rest: Partial<Omit<Said, 'film' | 'ids'>> = {}): Said {
  return { film, ids, take: {}, entry: null, isAlone: false, noted: null, ratedOn: null, remarks: [], ...rest };
}
