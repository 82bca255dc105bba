import { countUnread } from './judge-readings.ts';
import type { SiteReadings } from './readings-schema.ts';

interface Facts {
  site: { id: string; name: string };
  readings: SiteReadings;
  /** Of the extension. */
  version: string;
  browser: string;
}

/** What can be told to those who mend the extension: this and no more, to be read and sent by the user. */
export function writeReport({ site, readings: { readOn, last }, version, browser }: Facts): string {
  const pages = last.flatMap((page) => page ?? []);
  return [
    `Site: ${site.name} (${site.id})`,
    `Lobby Card ${version} in ${browser}`,
    `Not read: ${countUnread(last)} of the last ${last.length} film addresses; a film was last read ${readOn ? `on ${readOn}` : 'never'}`,
    ...pages.map(({ film, address, missing }) => `\n${address}\n  film: ${film}\n  missing: ${missing.join(', ')}`),
    '',
  ].join('\n');
}
