import { UserError } from '../../lib/film/user-error.ts';
import type { Site } from '../../lib/sites/adapter.ts';
import { decodePath } from '../../lib/sites/by-path.ts';
import { findSite } from '../../lib/sites/find-site.ts';

/** What the skeletons of a new site are written from. */
export interface SitePlan {
  /** Also the name of its files and the authority of its keys. */
  id: string;
  name: string;
  host: string;
  /** The address of one of its film pages. */
  film: string;
  /** Source of the expression that finds the film's id in the path of that address. */
  path: string;
  /** What it finds there. */
  filmId: string;
}

/**
 * Draws a new site from its id and the address of one of its film pages, whose last part is taken for the film's id.
 * @throws UserError where a site of that id or a site that reads that address is there already.
 */
export function planSite(
  sites: readonly Site[],
  id: string,
  address = `https://www.${id}.com/film/the-girl/`,
): SitePlan {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(id)) {
    throw new UserError('A site goes by 2 to 31 small letters and figures, a letter first: npm run new:site kinoteka');
  }
  if (sites.some((site) => site.id === id)) throw new UserError(`lib/sites/adapters/${id}.ts is there already.`);
  const url = URL.canParse(address) ? new URL(address) : null;
  const parts = url ? decodePath(url.pathname).split('/').filter(Boolean) : [];
  const filmId = parts.pop();
  if (url?.protocol !== 'https:' || filmId === undefined) {
    throw new UserError(`${address} is not the https address of a film page.`);
  }
  const found = findSite(sites, url);
  if (found) throw new UserError(`${found.site.name} reads ${address} already: lib/sites/adapters/${found.site.id}.ts`);
  return {
    id,
    name: id.slice(0, 1).toUpperCase() + id.slice(1),
    host: url.hostname,
    film: url.origin + url.pathname,
    path: `^${[...parts.map(escapePattern), /^\d+$/.test(filmId) ? '(\\d+)(?=[/?]|$)' : '([^/?]+)'].map((part) => `\\/${part}`).join('')}`,
    filmId,
  };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
