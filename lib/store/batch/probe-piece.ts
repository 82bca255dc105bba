import type { Library } from '../database.ts';
import { type BatchEntry, type EntryOutcome, readEntry } from './batch-entry.ts';
import { inTurn, recall } from './batch-memory.ts';
import { readOpen } from './read-open.ts';
import { readStored } from './read-stored.ts';

/** What `putPiece` would make of some entries, by the same rules; nothing is written. */
export async function probePiece(
  library: Library,
  { batchId, entries }: { batchId: string; entries: readonly BatchEntry[] },
  now: Date,
): Promise<EntryOutcome[]> {
  const ready = entries.map((entry) => readEntry(entry, batchId, now));
  return inTurn(library, batchId, async (memory) => {
    await recall(library, await readOpen(library, batchId), memory);
    const tx = (await library.reviews()).transaction(['folios', 'corrections']);
    const stored = await readStored(
      { folios: tx.objectStore('folios'), corrections: tx.objectStore('corrections') },
      ready,
      memory.known,
    );
    return ready.map((entry): EntryOutcome => {
      if (entry.kind === 'correction') {
        const outcome = stored.corrections.has(entry.id) ? 'changed' : 'added';
        return { id: entry.id, outcome, changed: [], kept: [] };
      }
      const before = stored.reviews.get(entry.id) ?? null;
      const { review, outcome } = entry.become(before?.review ?? null);
      if (review) stored.reviews.set(entry.id, { number: before?.number ?? 0, review });
      return outcome;
    });
  });
}
