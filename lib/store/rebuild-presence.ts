import { readCounters } from './counters.ts';
import type { Library } from './database.ts';
import { announce, announceCorrection, distrustPresence, presenceRevision, refreshPresence } from './presence.ts';
import type { ReviewRecord } from './review-record.ts';

const chunk = 500;

/**
 * Makes the small database anew where it has not seen the reviews' last revision: after a kill between the two,
 * or when it came back empty. Reads in chunks by key, so that nothing waits long behind it.
 */
export async function rebuildPresenceIfStale(library: Library): Promise<void> {
  const db = await library.reviews();
  const { revision } = await readCounters(library);
  if ((await presenceRevision(library)) === revision) return;
  await distrustPresence(library);
  for (let after: string | null = null; ; ) {
    const records: ReviewRecord[] = await db.getAll(
      'reviews',
      after === null ? null : IDBKeyRange.lowerBound(after, true),
      chunk,
    );
    await announce(library, records);
    after = records.at(-1)?.id ?? null;
    if (after === null) break;
  }
  const corrections = await db.getAll('corrections');
  await announceCorrection(
    library,
    corrections.flatMap(({ page }) => page.keys),
  );
  await refreshPresence(library, [], revision);
}
