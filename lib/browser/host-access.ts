import { UserError } from '../film/user-error.ts';
import { browser } from './api.ts';
import { patternsOfHost } from './patterns-of-host.ts';
import { changeSettings, readSettings } from './settings.ts';

const wanted = 'wanted-host';

/** Whether the browser lets the extension see a host. */
export function hasHostAccess(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOfHost(host) });
}

/**
 * Asks for a host and, once it is allowed, puts it among those that the user has named. To be called in the very click:
 * later the browser refuses. A popup may be closed by the browser's question, so the host is noted first, and the
 * background takes it from there.
 * @throws UserError where the user, or the browser, says no.
 */
export async function addHost(host: string): Promise<void> {
  const noted = browser.storage.session.set({ [wanted]: host });
  const isAllowed = await browser.permissions.request({ origins: patternsOfHost(host) });
  await noted;
  if (isAllowed) await nameHost(host);
  await browser.storage.session.remove(wanted);
  if (!isAllowed) {
    throw new UserError(
      `Nothing has changed: the browser was not allowed to open ${host} to Lobby Card. You can try again.`,
    );
  }
}

/** After the browser has allowed something: names the host that was asked for, where nobody is left to do so. */
export async function takeWantedHost(): Promise<void> {
  const { [wanted]: host } = await browser.storage.session.get(wanted);
  if (typeof host === 'string' && (await hasHostAccess(host))) await nameHost(host);
}

/** Takes a host from those that the user has named, and gives its permission back. */
export async function dropHost(host: string): Promise<void> {
  const rest = (await readSettings()).hosts.filter((one) => one !== host);
  await changeSettings({ hosts: rest });
  const needed = rest.flatMap((one) => patternsOfHost(one));
  const origins = patternsOfHost(host).filter((pattern) => !needed.includes(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

async function nameHost(host: string): Promise<void> {
  const { hosts } = await readSettings();
  if (!hosts.includes(host)) await changeSettings({ hosts: [...hosts, host] });
}
