import { type CalendarDate, formatCalendarDate } from '../../lib/film/calendar-date.ts';
import { nameAuthority } from '../../lib/film/name-authority.ts';
import { countUnread, judgeReadings } from '../../lib/sites/health/judge-readings.ts';
import type { SiteReadings } from '../../lib/sites/health/readings-schema.ts';
import type { WhatIsRead } from '../../lib/sites/what-is-read.ts';
import { plural } from './plural.ts';

/** What can be read on a site: "Films and series by its own ids and links to IMDb, TMDB and Wikidata". */
export function tellWhatIsRead(siteId: string, { films, series, authorities, linksOut }: WhatIsRead): string {
  const kinds = films && series ? 'Films and series' : series ? 'Series' : 'Films';
  const ids = authorities.map((one) => (one === siteId ? 'its own ids' : `ids of ${nameAuthority(one)}`));
  return `${kinds} by ${[...ids, ...(linksOut ? ['links to IMDb, TMDB, Wikidata'] : [])].join(', ')}`;
}

/** How the reading of a site goes, and since when. */
export function tellState(readings: SiteReadings, today: CalendarDate, dateLanguage: string | null): string {
  const { readOn, last } = readings;
  const state = judgeReadings(readings);
  const unread = countUnread(last);
  const addresses =
    last.length === 1
      ? 'The one film address'
      : `${unread} of the last ${plural(last.length, 'film address', 'film addresses')}`;
  const failing = unread > 0 && `${addresses} could not be read`;
  const day = readOn && `read ${readOn === today ? 'today' : `on ${formatCalendarDate(readOn, dateLanguage)}`}`;
  if (state === 'changed')
    return `Its pages have changed: ${failing}. ${day ? `Last ${day}.` : 'No film was read yet.'}`;
  if (state === 'unseen') return failing ? `Not yet read. ${failing}.` : 'Not yet seen';
  return `Fine, ${unread > 0 ? 'last ' : ''}${day}${failing ? `. ${failing}.` : ''}`;
}
