import type { Library } from '../database.ts';
import type { ReviewRecord } from '../review-record.ts';
import { recordsIn } from './folio.ts';

/** So many are in memory at once: some hundreds of reviews. */
const chunk = 32;

/** Every review as it lies in the database, the oldest first, some hundreds at a time. */
export async function* readRecords(library: Library): AsyncGenerator<ReviewRecord[]> {
  const db = await library.reviews();
  for (let after = -1; ; ) {
    const folios = await db.getAll('folios', IDBKeyRange.lowerBound(after, true), chunk);
    const last = folios.at(-1);
    if (!last) return;
    yield folios.flatMap(recordsIn);
    after = last.at;
  }
}
