import { readLastAdded, writeLastAdded } from '../../lib/browser/added-words.ts';
import { browser } from '../../lib/browser/api.ts';
import type { FilmView } from '../../lib/browser/film-view.ts';
import { hasHostAccess } from '../../lib/browser/host-access.ts';
import type { TabView } from '../../lib/browser/messages/film-pages.ts';
import { readSettings, siteSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import { showBadge } from '../../lib/browser/show-badge.ts';
import { isOnSite } from '../../lib/sites/find-site.ts';
import { siteOnHost } from '../../lib/sites/hosts/site-on-host.ts';
import { sites } from '../../lib/sites/sites.ts';
import type { Library } from '../../lib/store/database.ts';
import { badgeOf } from './badge-of.ts';
import { learnFrom } from './learn-from.ts';
import { lookAtTab } from './look-at-tab.ts';
import type { Mind } from './mind-library.ts';
import { readFilmView } from './read-film-view.ts';
import { tellAdded } from './tell-added.ts';

/** What the popup shows of a tab. */
export async function readTab(library: Library, mind: Mind, tabId: number, now: Date): Promise<TabView> {
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
    added: await tellOfTab(tabId, film, now),
    lost,
  };
}

/** So long words that were added are told of when the popup is opened where they were selected. */
const tellingMs = 10 * 60_000;

async function tellOfTab(tabId: number, film: FilmView | null, now: Date): Promise<TabView['added']> {
  const last = await readLastAdded();
  if (last?.tabId !== tabId || now.getTime() - Date.parse(last.at) > tellingMs) return null;
  if (!last.isTold) {
    await writeLastAdded({ ...last, isTold: true });
    void showBadge(tabId, badgeOf(film));
  }
  return { id: last.id, sentence: tellAdded(last) };
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
