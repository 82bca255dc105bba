import { isHost, mostHosts } from './is-host.ts';
import { siteOnHost } from './site-on-host.ts';

/** Shops of extensions and the like, on which browsers let no extension look. */
const closed = /^(?:addons\.mozilla\.org|accounts\.firefox\.com|chromewebstore\.google\.com|chrome\.google\.com)$/;

export type ParsedHost = { ok: true; host: string } | { ok: false; problem: string };

const refuse = (problem: string): ParsedHost => ({ ok: false, problem });

/** The host in what a person typed or pasted: a name, a name with a port, or the whole address of a page. */
export function parseHost(typed: string, named: readonly string[]): ParsedHost {
  const text = typed.trim().slice(0, 2_000);
  if (text === '') return refuse('Type an address first, such as nas.home:8096.');
  if (text.includes('*')) return refuse('One address at a time, without a star: films.example.');
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') {
    return refuse('Only web pages can be read: an address that begins with http:// or https://.');
  }
  const address = scheme ? text : `http://${text}`;
  const host = URL.canParse(address) ? new URL(address).host : '';
  if (!isHost(host) || /\s/.test(text)) {
    return refuse('That is no web address. It looks like nas.home:8096, or like films.example.');
  }
  const site = siteOnHost(host);
  if (site) return refuse(`${site.name} is among the listed sites already. There is nothing to add.`);
  if (closed.test(host)) return refuse('Browsers let no extension look on this site.');
  if (named.includes(host)) return refuse(`${host} is on the list already.`);
  if (named.length >= mostHosts) return refuse('The list is full. Remove a site that you do not need any more.');
  return { ok: true, host };
}
