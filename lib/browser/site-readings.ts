import { noReadings } from '../sites/health/add-reading.ts';
import { type SiteReadings, siteReadingsSchema } from '../sites/health/readings-schema.ts';
import { browser } from './api.ts';

const prefix = 'readings:';
const nameOf = (site: string) => prefix + site;

/** A change waits for the one before, so that no reading is lost between reading and writing. */
let turn: Promise<unknown> = Promise.resolve();

/** How the reading of these sites' pages went; those of which nothing is known are left out. */
export async function readSiteReadings(sites: readonly string[]): Promise<Record<string, SiteReadings>> {
  const stored = await browser.storage.local.get(sites.map(nameOf));
  return Object.fromEntries(
    sites.flatMap((site) => {
      const parsed = siteReadingsSchema.safeParse(stored[nameOf(site)]);
      return parsed.success ? [[site, parsed.data]] : [];
    }),
  );
}

/** Changes what is known of one site. Nothing is written where the change gives back what it was given. */
export function changeSiteReadings(site: string, change: (before: SiteReadings) => SiteReadings): Promise<void> {
  return inTurn(async () => {
    const before = (await readSiteReadings([site]))[site] ?? noReadings;
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [nameOf(site)]: after });
  });
}

/** Forgets all that is known of these sites. */
export function dropSiteReadings(sites: readonly string[]): Promise<void> {
  return inTurn(() => browser.storage.local.remove(sites.map(nameOf)));
}

/** Calls back after every change; returns how to stop. */
export function watchSiteReadings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((name) => name.startsWith(prefix))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}
