import { siteSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/browser/settings-schema.ts';
import { siteOnHost } from '../../lib/sites/hosts/site-on-host.ts';
import { sites } from '../../lib/sites/sites.ts';

/**
 * Whether a card may come up by itself on a page. Its site must not be switched off; where it is none of the listed
 * ones, or one that people run on servers of their own, its host must be one that the user has named.
 */
export function mayShow(settings: Pick<Settings, 'sites' | 'hosts'>, siteId: string, { host }: URL): boolean {
  const site = sites.find(({ id }) => id === siteId);
  const isListed = site !== undefined && !site.anyHost;
  return (
    !siteSettings(settings, siteId).off && (isListed || siteOnHost(host) !== null || settings.hosts.includes(host))
  );
}
