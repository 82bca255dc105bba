import { browser } from '../../lib/browser/api.ts';
import { injectDetector } from '../../lib/browser/inject-script.ts';
import type { TabView } from '../../lib/browser/messages/film-pages.ts';
import { readSettings, siteSettings } from '../../lib/browser/settings.ts';
import { readTabMemory } from '../../lib/browser/tab-memory.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { findSite, isOnSite } from '../../lib/sites/find-site.ts';
import { addressToShow } from '../../lib/sites/read-sighting.ts';
import { sites } from '../../lib/sites/sites.ts';
import type { Library } from '../../lib/store/database.ts';
import type { Mind } from './mind-library.ts';
import { readFilmView } from './read-film-view.ts';

/** What the popup shows of a tab. */
export async function readTab(library: Library, mind: Mind, tabId: number): Promise<TabView> {
  const url = await addressOfTab(tabId);
  const [sighting, settings, lost] = await Promise.all([
    url && findSighting(tabId, url),
    readSettings(),
    mind.findLoss(),
  ]);
  const site = url && sites.find((one) => isOnSite(one, url));
  return {
    film: sighting && (await readFilmView(library, sighting)),
    site: site ? { id: site.id, name: site.name, on: !siteSettings(settings, site.id).off } : null,
    lost,
  };
}

/** The film that the tab shows. A page of which there is nothing stored has not been read until now. */
async function findSighting(tabId: number, url: URL): Promise<Sighting | null> {
  const known = await rememberedSighting(tabId, url);
  if (known || !findSite(sites, url)) return known;
  await injectDetector(tabId);
  return rememberedSighting(tabId, url);
}

/** What a tab showed before it was sent elsewhere is still remembered, and must not be taken for this page. */
async function rememberedSighting(tabId: number, url: URL): Promise<Sighting | null> {
  const memory = await readTabMemory(tabId);
  return memory && addressToShow(url) === memory.sighting.url ? memory.sighting : null;
}

/** The address of a tab; null where we may not know it (a site that is not listed, and the icon was not clicked). */
async function addressOfTab(tabId: number): Promise<URL | null> {
  const { url } = await browser.tabs.get(tabId);
  return url ? new URL(url) : null;
}
