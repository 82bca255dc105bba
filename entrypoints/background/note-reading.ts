import { changeSiteReadings } from '../../lib/browser/site-readings.ts';
import type { TabMemory } from '../../lib/browser/tab-memory.ts';
import { toCalendarDate } from '../../lib/film/calendar-date.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { addReading } from '../../lib/sites/health/add-reading.ts';
import { addressToReport } from '../../lib/sites/health/address-to-report.ts';
import { missingFields } from '../../lib/sites/health/missing-fields.ts';
import { sites } from '../../lib/sites/sites.ts';

/**
 * Notes for the options page whether a film page of a listed site could be read. A page that is still waited for says
 * nothing yet, and one that tells the same again (after every change of the library) says nothing new.
 */
export async function noteReading(seen: Sighting, before: TabMemory | null, now: Date): Promise<void> {
  const site = sites.find(({ id }) => id === seen.site);
  const [film] = seen.film.keys;
  const outcome = outcomeOf(seen);
  const isToldAgain = before?.sighting.url === seen.url && outcomeOf(before.sighting) === outcome;
  if (!site || !film || !outcome || isToldAgain) return;
  const unread =
    outcome === 'unread'
      ? { film, address: addressToReport(site, new URL(seen.url), film), missing: missingFields(seen.film) }
      : null;
  await changeSiteReadings(site.id, (readings) => addReading(readings, film, unread, toCalendarDate(now)));
}

function outcomeOf({ film, unread }: Sighting): 'read' | 'unread' | null {
  return film.title ? 'read' : unread ? 'unread' : null;
}
