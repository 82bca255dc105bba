import { foldLetters } from '../../lib/film/fold-letters.ts';
import { noReadings } from '../../lib/sites/health/add-reading.ts';
import { judgeReadings } from '../../lib/sites/health/judge-readings.ts';
import type { SiteReadings } from '../../lib/sites/health/readings-schema.ts';
import type { WhatIsRead } from '../../lib/sites/what-is-read.ts';

/** A site as the options page shows it. */
export interface ListedSite {
  id: string;
  name: string;
  /** Without their protocol: `*.imdb.com/*`. */
  addresses: readonly string[];
  reads: WhatIsRead;
  /** Films can be marked in its lists. */
  hasLists: boolean;
}

/** By site id; a site that was not visited is left out. */
export type ReadingsBySite = Readonly<Record<string, SiteReadings>>;

export interface SiteGroup {
  name: string;
  sites: ListedSite[];
}

export function readingsOf(readings: ReadingsBySite, { id }: ListedSite): SiteReadings {
  return Object.hasOwn(readings, id) ? (readings[id] ?? noReadings) : noReadings;
}

/** The sites as they are looked for: those with changed pages, those that were seen, the rest; each by name. */
export function groupSites(sites: readonly ListedSite[], readings: ReadingsBySite): SiteGroup[] {
  const byName = sites.toSorted((a, b) => a.name.localeCompare(b.name));
  const groupOf = (site: ListedSite) => {
    const known = readingsOf(readings, site);
    if (judgeReadings(known) === 'changed') return 'Changed';
    return known.readOn !== null || known.last.length > 0 ? 'Seen on this machine' : 'Not yet seen';
  };
  return ['Changed', 'Seen on this machine', 'Not yet seen']
    .map((name) => ({ name, sites: byName.filter((site) => groupOf(site) === name) }))
    .filter((group) => group.sites.length > 0);
}

/** What of the groups fits what was typed: part of a site's name or address. */
export function filterGroups(groups: readonly SiteGroup[], typed: string): SiteGroup[] {
  const wanted = foldLetters(typed).trim();
  const fits = ({ name, addresses }: ListedSite) =>
    foldLetters(name).includes(wanted) || addresses.some((address) => address.includes(wanted));
  return groups
    .map(({ name, sites }) => ({ name, sites: sites.filter(fits) }))
    .filter((group) => group.sites.length > 0);
}
