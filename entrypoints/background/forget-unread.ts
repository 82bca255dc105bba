import { changeSiteReadings } from '../../lib/browser/site-readings.ts';
import { sites } from '../../lib/sites/sites.ts';

/** Begins to count anew; the days on which films were read stay. */
export async function forgetUnread(): Promise<void> {
  await Promise.all(
    sites.map(({ id }) =>
      changeSiteReadings(id, (before) => (before.last.some(Boolean) ? { ...before, last: [] } : before)),
    ),
  );
}
