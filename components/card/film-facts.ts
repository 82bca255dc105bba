import { formatCalendarDate, isCalendarDate } from '../../lib/film/calendar-date.ts';
import type { CastMember, Film } from '../../lib/film/schema.ts';

export interface FilmFacts {
  cast: readonly CastMember[];
  directors: readonly string[];
  genres: readonly string[];
  /** In words. */
  premiere: string | null;
  runtime: string | null;
}

/** What is known of a film: by the review where it says so, else by the page. */
export function gatherFacts(told: Film, seen: Film, language: string | null): FilmFacts {
  const premiere = told.premiere ?? seen.premiere;
  const minutes = told.runtimeMinutes ?? seen.runtimeMinutes;
  return {
    cast: longer(told.cast, seen.cast),
    directors: longer(told.directors, seen.directors),
    genres: longer(told.genres, seen.genres),
    premiere: premiere && isCalendarDate(premiere) ? formatCalendarDate(premiere, language) : premiere,
    runtime: minutes === null ? null : nameMinutes(minutes),
  };
}

function longer<T>(told: readonly T[], seen: readonly T[]): readonly T[] {
  return told.length > 0 ? told : seen;
}

function nameMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(' ');
}
