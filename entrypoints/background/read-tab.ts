import { browser } from '../../lib/browser/api.ts';
import type { TabView } from '../../lib/browser/messages.ts';
import { readSettings, siteSettings } from '../../lib/browser/settings.ts';
import { readTabMemory } from '../../lib/browser/tab-memory.ts';
import { isOnSite } from '../../lib/sites/find-site.ts';
import { addressToShow } from '../../lib/sites/read-sighting.ts';
import { sites } from '../../lib/sites/sites.ts';
import type { Library } from '../../lib/store/database.ts';
import type { Mind } from './mind-library.ts';
import { readFilmView } from './read-film-view.ts';

/** What the popup shows of a tab. */
export async function readTab(library: Library, mind: Mind, tabId: number): Promise<TabView> {
  const [url, memory, settings, lost] = await Promise.all([
    addressOfTab(tabId),
    readTabMemory(tabId),
    readSettings(),
    mind.findLoss(),
  ]);
  // what a tab showed before it was sent elsewhere is still remembered, and must not be taken for this page
  const sighting = memory && url && addressToShow(url) === memory.sighting.url ? memory.sighting : null;
  const site = url && sites.find((one) => isOnSite(one, url));
  return {
    film: sighting && (await readFilmView(library, sighting)),
    site: site ? { id: site.id, name: site.name, on: !siteSettings(settings, site.id).off } : null,
    lost,
  };
}

/** The address of a tab; null where we may not know it (a site that is not listed, and the icon was not clicked). */
async function addressOfTab(tabId: number): Promise<URL | null> {
  const { url } = await browser.tabs.get(tabId);
  return url ? new URL(url) : null;
}
