import type { Address, Site } from './adapter.ts';

export interface FoundSite {
  site: Site;
  address: Address;
}

/**
 * The site whose title page an address is, by the address alone. What people run on servers of their own is known by the
 * form of its addresses: which hosts are looked at is for the user to say.
 */
export function findSite(sites: readonly Site[], url: URL): FoundSite | null {
  for (const site of sites) {
    const address = isOnSite(site, url) || isOnAnyHost(site, url) ? site.readAddress(url) : null;
    if (address) return { site, address };
  }
  return null;
}

/** Whether an address belongs to a site, film page or not. */
export function isOnSite(site: Site, url: URL): boolean {
  return /^https?:$/.test(url.protocol) && site.matches.some((pattern) => fitsPattern(url, pattern));
}

function isOnAnyHost({ anyHost }: Site, { protocol }: URL): boolean {
  return anyHost === true && /^https?:$/.test(protocol);
}

/** A match pattern of the manifest, of http pages too: old links are read before they are redirected. */
function fitsPattern(url: URL, pattern: string): boolean {
  const slash = pattern.indexOf('/', 8);
  const host = pattern.slice(8, slash);
  const path = pattern.slice(slash, -1);
  const fitsHost = host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
  return fitsHost && url.pathname.startsWith(path);
}
