import { readCounters } from './counters.ts';
import type { Library } from './database.ts';
import { addToFilter, filterRevision, trustFilter } from './key-filter.ts';
import { keysOfRecord, type ReviewRecord } from './review-record.ts';

const chunk = 2_000;

/**
 * Adds the keys of all reviews to a filter that does not know their last revision: at first, after a power cut, or when
 * it came back empty. A filter that claims nothing is not believed meanwhile; changes may go on, each adds its own keys.
 */
export async function mendFilter(library: Library): Promise<void> {
  const db = await library.reviews();
  const { revision } = await readCounters(library);
  if ((await filterRevision(library)) === revision) return;
  for (let after: string | null = null; ; ) {
    const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const records: ReviewRecord[] = await db.getAll('reviews', range, chunk);
    await addToFilter(library, records.flatMap(keysOfRecord));
    after = records.at(-1)?.id ?? null;
    if (after === null) break;
  }
  const corrections = await db.getAll('corrections');
  await addToFilter(
    library,
    corrections.flatMap(({ page }) => page.keys),
  );
  // what changed meanwhile has added its own keys, but moved the revision on
  await trustFilter(library, (await readCounters(library)).revision);
}
