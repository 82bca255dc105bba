import type { FilmKey } from '../../film/film-key.ts';
import type { FilmKind } from '../../film/schema.ts';
import type { Address, Site } from '../adapter.ts';
import { isOnSite } from '../find-site.ts';
import { listedLimits } from './listed-limits.ts';

/** A film in a list: links to its page that follow each other, such as a poster and a title. */
export interface FilmRow {
  key: FilmKey;
  kind: FilmKind | null;
  /** In the order of the page; at least one. */
  links: [Element, ...Element[]];
}

/** What the address at an element has said, so that nobody takes it apart again. */
export type AddressMemory = WeakMap<Element, { address: string; says: Address | null }>;

/**
 * The films that a page of a site links to, each time anew in the order of the page; the film that the page itself is
 * about is none of them. Yields between the links, so that the work can be done in pieces.
 */
export function* findRows(
  root: ParentNode,
  site: Site,
  pageUrl: URL,
  memory: AddressMemory,
): Generator<void, FilmRow[]> {
  if (site.listed === null) return [];
  const attributes = ['href', ...(site.listed?.addresses ?? [])];
  const selector = ['a[href]', ...attributes.slice(1).map((name) => `[${name}]`)].join(',');
  const ownKey = site.readAddress(pageUrl)?.keys[0];
  const rows: FilmRow[] = [];
  let seen = 0;
  for (const link of root.querySelectorAll(selector)) {
    seen += 1;
    if (seen > listedLimits.links) break;
    yield;
    const says = readLink(link, attributes, site, pageUrl, memory);
    const key = says?.keys[0];
    if (!key || key === ownKey) continue;
    const row = rows.at(-1);
    if (row?.key === key) row.links.push(link);
    else rows.push({ key, kind: says.kind, links: [link] });
  }
  return rows;
}

function readLink(
  link: Element,
  attributes: readonly string[],
  site: Site,
  pageUrl: URL,
  memory: AddressMemory,
): Address | null {
  const address = attributes.reduce((found, name) => found || (link.getAttribute(name) ?? ''), '');
  const known = memory.get(link);
  if (known?.address === address) return known.says;
  const url = /^#|^(?!https?:)[a-z-]+:/i.test(address) ? null : URL.parse(address, pageUrl);
  const says = url && isOnSite(site, url) ? site.readAddress(url) : null;
  memory.set(link, { address, says });
  return says;
}
