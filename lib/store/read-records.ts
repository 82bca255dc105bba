import type { Library } from './database.ts';
import type { ReviewRecord } from './review-record.ts';

/** So many are in memory at once. */
const chunk = 250;

/** Every review as it lies in the database, the oldest first, some hundreds at a time. */
export async function* readRecords(library: Library): AsyncGenerator<ReviewRecord[]> {
  const db = await library.reviews();
  for (let after = 0; ; ) {
    const records = await db.getAll('reviews', IDBKeyRange.lowerBound(after, true), chunk);
    const last = records.at(-1);
    if (!last) return;
    yield records;
    after = last.number;
  }
}
