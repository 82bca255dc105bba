import type { FilmKey } from '../film/film-key.ts';
import { limits } from '../film/limits.ts';
import type { Film } from '../film/schema.ts';
import type { Sighting } from '../film/sighting-schema.ts';
import { titleKey } from '../film/title-key.ts';

/** Parts of an address that say where a visitor came from, not which page it is. */
const tracking = /^(?:utm_.*|fbclid|gclid|ref|ref_)$/;

/**
 * The film of a sighting, ready for matching, look-ups and corrections. Where the page names no key, the page itself
 * becomes one, `page:example.org/film|id=7|ran`, so that corrections have something to hold on to. The title is in it
 * because players show one film after the other under the same address.
 */
export function sightedFilm({ film, url }: Pick<Sighting, 'film' | 'url'>): Film {
  return film.keys.length > 0 ? film : { ...film, keys: [pageKey(new URL(url), film.title)] };
}

function pageKey({ host, pathname, searchParams }: URL, title: string): FilmKey {
  const query = [...searchParams].filter(([name]) => !tracking.test(name)).map((pair) => `|${pair.join('=')}`);
  const page = `${host}${pathname.replace(/\/$/, '')}${query.sort().join('')}|${titleKey(title)}`;
  const key = `page:${page}`.replace(/\s/gu, '+') as FilmKey;
  return key.length <= limits.key ? key : `${key.slice(0, limits.key - 16) as FilmKey}~${hash(key)}`;
}

/** The web address of the page that a key of this kind stands for, as far as it tells; null for every other key. */
export function addressOfPageKey(key: FilmKey): string | null {
  if (!key.startsWith('page:')) return null;
  const [page = '', ...rest] = key.slice('page:'.length).split('|');
  const query = rest.filter((part) => part.includes('=')).join('&');
  const address = `https://${page}${query && `?${query}`}`;
  return URL.canParse(address) ? address : null;
}

/** FNV-1a with two seeds: enough to tell one person's pages apart. */
function hash(text: string): string {
  const run = (seed: number) => {
    let value = seed;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return run(0x811c9dc5) + run(0x2f0b4c47);
}
