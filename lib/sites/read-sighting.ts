import { makeFilm } from '../film/film.ts';
import { limits } from '../film/limits.ts';
import type { Sighting } from '../film/sighting-schema.ts';
import { routeOf } from './by-path.ts';
import { type FoundSite, findSite } from './find-site.ts';
import { openPage } from './page/open-page.ts';
import { readFilm } from './page/read-film.ts';
import { sites } from './sites.ts';

/**
 * What a page of a listed site says of its film; null where the address is no title's or the page is of something else.
 * A page too large to be read is known by its address alone. Nothing of a page is touched unless its address is a title's.
 */
export function readSighting(doc: Document, url: URL): Sighting | null {
  const found = findSite(sites, url);
  if (!found) return null;
  const page = openPage(doc, url, found.site.name);
  if (!page) return { ...sightAddress(found, url), doubts: ['it is too large to be read'] };
  const reading = readFilm(page, found);
  return reading && { site: found.site.id, url: addressToShow(url), ...reading };
}

/** What an address alone says of its film: enough to find it by its key. */
export function sightAddress({ site, address: { kind, keys } }: FoundSite, url: URL): Sighting {
  return { site: site.id, url: addressToShow(url), film: makeFilm({ kind: kind ?? 'film', keys }), doubts: [] };
}

/** The address without a fragment that is only a place on the page, and without its query where that makes it too long to be kept. */
export function addressToShow(url: URL): string {
  const whole = url.origin + url.pathname + url.search + routeOf(url);
  return whole.length <= limits.url ? whole : (url.origin + url.pathname).slice(0, limits.url);
}
