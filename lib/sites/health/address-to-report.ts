import type { FilmKey } from '../../film/film-key.ts';
import type { Site } from '../adapter.ts';
import { isOnSite } from '../find-site.ts';

const most = 300;
/** Longer paths than any film has are not taken apart. */
const mostParts = 12;
const leftOut = '…';

/**
 * A film page's address as it may be shown to others: without its query, and with `…` for every part of its path that
 * does not name the film, which may be a member's name (`letterboxd.com/…/film/parasite-2019/…`). Of a server that
 * somebody runs at home nothing is shown.
 */
export function addressToReport(site: Site, url: URL, film: FilmKey): string {
  if (!isOnSite(site, url)) return leftOut;
  const parts = url.pathname.split('/').filter(Boolean);
  const end = url.pathname.endsWith('/') ? '/' : '';
  const namesFilm = (some: readonly string[]) =>
    site.readAddress(new URL(`${url.origin}/${some.join('/')}${end}`))?.keys.includes(film) ?? false;
  const needed =
    parts.length <= mostParts && namesFilm(parts)
      ? parts.map((part, at) => (namesFilm(parts.toSpliced(at, 1)) ? leftOut : part))
      : [leftOut];
  const path = needed.filter((part, at) => part !== leftOut || needed[at - 1] !== leftOut).join('/');
  return `${url.origin}/${path}`.slice(0, most);
}
