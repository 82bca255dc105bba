import { makeFilm } from '../film/film.ts';
import type { Sighting } from '../film/sighting-schema.ts';
import { findSite } from './find-site.ts';
import { splitHeading } from './page/split-heading.ts';
import { addressToShow } from './read-sighting.ts';
import { sites } from './sites.ts';

/**
 * What the address of a page and the title of its window say of a film, without a look at the page itself; null where
 * the address is no title's. Enough to know of most pages that nothing is stored for them.
 */
export function readGlance(url: URL, windowTitle: string): Sighting | null {
  const found = findSite(sites, url);
  if (!found) return null;
  const { site, address } = found;
  const headed = site.untitled?.test(url.pathname + url.search) ? '' : windowTitle;
  const { title, year, kind } = splitHeading(headed, [site.name], site.tail);
  const told = kind === 'other' ? null : kind;
  return {
    site: site.id,
    url: addressToShow(url),
    film: makeFilm({ kind: address.kind ?? told ?? 'film', title, year, keys: address.keys }),
    doubts: [],
  };
}
