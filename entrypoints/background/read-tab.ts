import { browser } from '../../lib/browser/api.ts';
import { hasHostAccess } from '../../lib/browser/host-access.ts';
import type { TabView } from '../../lib/browser/messages/film-pages.ts';
import { readSettings, siteSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import { isOnSite } from '../../lib/sites/find-site.ts';
import { siteOnHost } from '../../lib/sites/hosts/site-on-host.ts';
import { sites } from '../../lib/sites/sites.ts';
import type { Library } from '../../lib/store/database.ts';
import { learnFrom } from './learn-from.ts';
import { lookAtTab } from './look-at-tab.ts';
import type { Mind } from './mind-library.ts';
import { readFilmView } from './read-film-view.ts';

/** What the popup shows of a tab. */
export async function readTab(library: Library, mind: Mind, tabId: number): Promise<TabView> {
  const url = await addressOfTab(tabId);
  const [settings, lost] = await Promise.all([readSettings(), mind.findLoss()]);
  const { sighting, closed, isNew } = await lookAtTab(tabId, url, settings.hosts);
  const film = sighting && (await readFilmView(library, sighting));
  if (film && isNew) void learnFrom(library, film);
  const site = url && sites.find((one) => isOnSite(one, url));
  return {
    film,
    site: site ? { id: site.id, name: site.name, on: !siteSettings(settings, site.id).off } : null,
    host: url && !closed ? await hostOf(url, settings) : null,
    closed,
    lost,
  };
}

async function hostOf({ host, protocol }: URL, { hosts }: Settings): Promise<TabView['host']> {
  if (!/^https?:$/.test(protocol) || siteOnHost(host)) return null;
  return { name: host, isNamed: hosts.includes(host) && (await hasHostAccess(host)) };
}

/** The address of a tab; null where we may not know it. */
async function addressOfTab(tabId: number): Promise<URL | null> {
  const { url } = await browser.tabs.get(tabId);
  return url ? new URL(url) : null;
}
