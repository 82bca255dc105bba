import { browser } from '../../lib/browser/api.ts';
import { takeWantedHost } from '../../lib/browser/host-access.ts';
import { keepHostScripts } from '../../lib/browser/host-scripts.ts';
import { readSettings, watchSettings } from '../../lib/browser/settings.ts';
import { watchSiteAccess } from '../../lib/browser/site-access.ts';

/**
 * Keeps the glance on the hosts that the user has named: whenever the list or what the browser allows has changed, and
 * after a start or an update of the extension, with which the browser forgets it.
 */
export function mindHosts(tellEverybody: () => Promise<void>): void {
  const keep = async () => {
    try {
      await keepHostScripts(async () => (await readSettings()).hosts);
    } catch (error) {
      // the edge: a browser that refuses one pattern must not take the others' cards away
      console.error('Lobby Card: the pages of a named site are not looked at', error);
    }
  };
  watchSettings(() => void keep());
  watchSiteAccess(() => {
    void takeWantedHost().then(keep).then(tellEverybody);
  });
  browser.runtime.onStartup.addListener(() => void keep());
  browser.runtime.onInstalled.addListener(() => void keep());
}
