import { sites } from '../sites.ts';

/** The listed site that has pages on a host, whichever they are; null where there is none. */
export function siteOnHost(host: string): { id: string; name: string } | null {
  return sites.find(({ matches }) => matches.some((pattern) => fitsHost(hostOf(pattern), host))) ?? null;
}

function hostOf(pattern: string): string {
  return pattern.slice('https://'.length, pattern.indexOf('/', 'https://'.length));
}

function fitsHost(listed: string, host: string): boolean {
  return listed.startsWith('*.') ? `.${host}`.endsWith(listed.slice(1)) : host === listed;
}
