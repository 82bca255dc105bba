import { injectDetector } from '../../lib/browser/inject-script.ts';
import type { TabView } from '../../lib/browser/messages/film-pages.ts';
import { readOnce } from '../../lib/browser/read-once.ts';
import { readTabMemory, writeTabMemory } from '../../lib/browser/tab-memory.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { sightedFilm } from '../../lib/match/sighted-film.ts';
import { findSite } from '../../lib/sites/find-site.ts';
import { siteOnHost } from '../../lib/sites/hosts/site-on-host.ts';
import { addressToShow } from '../../lib/sites/read-sighting.ts';
import { sites } from '../../lib/sites/sites.ts';

interface Look {
  sighting: Sighting | null;
  closed: TabView['closed'];
  /** Read for this question, by nobody who has told of it. */
  isNew: boolean;
}

const nothing: Look = { sighting: null, closed: null, isNew: false };

/** The film in a tab that the user asks about; a page of which nothing is stored has not been read until now. */
export async function lookAtTab(tabId: number, url: URL | null, hosts: readonly string[]): Promise<Look> {
  if (url?.protocol === 'file:') return { ...nothing, closed: 'file' };
  // without an address: an address of the browser's own, which it doesn't tell
  if (!url || !/^https?:$/.test(url.protocol)) return { ...nothing, closed: 'browser' };
  const known = await rememberedSighting(tabId, url);
  const kind = hosts.includes(url.host) ? 'any' : siteOnHost(url.host) && findSite(sites, url) ? 'listed' : null;
  if (!kind) return lookOnce(tabId, url, known);
  if (!known) await injectDetector(tabId, kind);
  const sighting = known ?? (await rememberedSighting(tabId, url));
  return sighting ? { ...nothing, sighting } : lookOnce(tabId, url, null);
}

/** The sites nobody knows, and pages of listed sites whose addresses have changed: read, and nothing left in the page. */
async function lookOnce(tabId: number, url: URL, known: Sighting | null): Promise<Look> {
  const read = await readOnce(tabId);
  if (!read) return known ? { ...nothing, sighting: known } : { ...nothing, closed: 'browser' };
  if (read.isDocument) return { ...nothing, closed: 'pdf' };
  const seen = read.sighting;
  // the page may have moved on between
  if (!seen || seen.url !== addressToShow(url)) return nothing;
  const sighting = { ...seen, film: sightedFilm(seen) };
  // the popup asks again after every change of what is remembered
  const isNew = JSON.stringify(sighting) !== JSON.stringify(known);
  if (isNew) await writeTabMemory(tabId, { sighting, ticket: crypto.randomUUID(), frameId: null });
  return { ...nothing, sighting, isNew };
}

/** What a tab showed before it was sent elsewhere is still remembered, and must not be taken for this page. */
async function rememberedSighting(tabId: number, url: URL): Promise<Sighting | null> {
  const memory = await readTabMemory(tabId);
  return memory && addressToShow(url) === memory.sighting.url ? memory.sighting : null;
}
