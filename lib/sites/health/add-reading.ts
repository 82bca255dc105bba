import type { CalendarDate } from '../../film/calendar-date.ts';
import type { FilmKey } from '../../film/film-key.ts';
import { mostReadings, type SiteReadings, type UnreadPage } from './readings-schema.ts';

export const noReadings: SiteReadings = { readOn: null, last: [] };

/**
 * The readings with one more, of a film whose page could be read (`unread` null) or not. A film counts once while it can't
 * be read, and is forgotten as soon as it can. The very same object where nothing has changed, so that nothing is
 * written: a site that is fine changes once a day, one that is broken for good not at all.
 */
export function addReading(
  before: SiteReadings,
  film: FilmKey,
  unread: UnreadPage | null,
  today: CalendarDate,
): SiteReadings {
  const others = before.last.filter((one) => one?.film !== film);
  const isKnown = others.length < before.last.length;
  const isFullOfUnread = before.last.length === mostReadings && before.last.every((one) => one !== null);
  if (unread && (isKnown || isFullOfUnread)) return before;
  const last = [...others, unread].slice(-mostReadings);
  const readOn = unread ? before.readOn : today;
  const isSame = last.length === before.last.length && last.every((one, at) => one === before.last[at]);
  return isSame && readOn === before.readOn ? before : { readOn, last };
}
