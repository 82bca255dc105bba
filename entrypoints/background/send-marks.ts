import { injectMarks } from '../../lib/browser/inject-script.ts';
import { hasMarks, readSettings } from '../../lib/browser/settings.ts';
import { isOnSite } from '../../lib/sites/find-site.ts';
import { sites } from '../../lib/sites/sites.ts';

/** Puts the marks into a page of a listed site, where the user has asked for them. */
export async function sendMarks(url: URL, tabId: number, inject = injectMarks): Promise<void> {
  const site = sites.find((one) => isOnSite(one, url));
  if (!site || site.listed === null) return;
  if (hasMarks(await readSettings(), site.id)) await inject(tabId);
}
