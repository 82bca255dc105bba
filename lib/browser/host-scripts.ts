import { browser } from './api.ts';
import { hasHostAccess } from './host-access.ts';
import { patternsOfHost } from './patterns-of-host.ts';

const prefix = 'host:';

/** A round waits for the one before: two at once would register one script twice. */
let turn: Promise<void> = Promise.resolve();

/**
 * Sees to it that the glance comes to the pages of these hosts, as far as the browser allows, and to those of no other.
 * The browser keeps what is registered over a restart, but drops it when the extension is updated.
 */
export function keepHostScripts(readHosts: () => Promise<readonly string[]>): Promise<void> {
  const kept = turn.then(async () => keep(await readHosts()));
  turn = kept.catch(() => undefined);
  return kept;
}

async function keep(hosts: readonly string[]): Promise<void> {
  const allowed = await Promise.all(hosts.map(hasHostAccess));
  // by their patterns: in Firefox two ports of a host have the same, and one script is enough
  const wanted = new Map(
    hosts
      .filter((_, at) => allowed[at])
      .map((host) => patternsOfHost(host))
      .map((matches) => [prefix + matches.join(' '), matches]),
  );
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix));
  const stale = registered.filter((id) => !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = [...wanted].filter(([id]) => !registered.includes(id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(([id, matches]) => ({
      id,
      matches,
      js: ['glance.js'],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}
