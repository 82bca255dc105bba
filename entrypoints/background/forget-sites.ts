import type { Settings } from '../../lib/browser/settings-schema.ts';
import { dropSiteReadings } from '../../lib/browser/site-readings.ts';

/** Of a site that is switched off nothing is kept. */
export async function forgetSites({ sites }: Settings): Promise<void> {
  const off = Object.entries(sites).flatMap(([id, { off }]) => (off ? [id] : []));
  if (off.length > 0) await dropSiteReadings(off);
}
