import { type CalendarDate, isCalendarDate } from '../film/calendar-date.ts';
import type { Take } from './schema.ts';

type Viewings = Take['viewings'];

/** The last day the film was watched, as far as days are known. */
export function watchedOn(viewings: Readonly<Viewings>): CalendarDate | null {
  return latest(viewings)?.on ?? null;
}

/**
 * Viewings with another last day. The one that had the old day, or that had none, gets the new one; without a day it
 * still counts as having seen the film.
 */
export function changeWatchedOn(viewings: Readonly<Viewings>, day: CalendarDate | null): Viewings {
  if (day === watchedOn(viewings)) return [...viewings];
  const changed = latest(viewings) ?? viewings.at(-1);
  if (!changed) return day === null ? [] : [{ on: day, rewatch: false }];
  return viewings.map((viewing) => (viewing === changed ? { ...viewing, on: day } : viewing));
}

/** The day in a field; null where there is none such. */
export function readDay(text: string): CalendarDate | null {
  const day = text.trim();
  return isCalendarDate(day) ? day : null;
}

function latest(viewings: Readonly<Viewings>): Viewings[number] | undefined {
  return viewings.reduce<Viewings[number] | undefined>(
    (last, viewing) => (viewing.on !== null && viewing.on >= (last?.on ?? '') ? viewing : last),
    undefined,
  );
}
