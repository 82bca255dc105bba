import type { Correction } from '../../match/correction-schema.ts';
import { mergeCorrections } from '../../match/widen-correction.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { type Counters, countChange, noCounters } from '../counters.ts';
import { type Library, onDisk, soonOnDisk } from '../database.ts';
import { bind } from '../folios/bind.ts';
import { isFull, type Pile, pileChange, pileSign } from '../index/pile.ts';
import { signOf } from '../index/postings.ts';
import type { RecordChanges } from '../review-record.ts';
import { shelve } from '../shelves/shelve.ts';
import { type BatchEntry, type EntryOutcome, type KnownEntry, readEntry } from './batch-entry.ts';
import { type BatchMemory, forgetKnown, inTurn, recall } from './batch-memory.ts';
import type { BatchCounts, BatchRow, JournalEntry } from './batch-row.ts';
import { filePieces } from './file-pieces.ts';
import { readOpen } from './read-open.ts';
import { readStored, type Stored } from './read-stored.ts';

/** A piece as it is being written. */
interface Writing {
  stored: Stored;
  counters: Counters;
  journal: JournalEntry[];
  outcomes: EntryOutcome[];
  /** What is to be filed. */
  piling: ((pile: Pile) => void)[];
  written: RecordChanges;
  corrections: Correction[];
}

/**
 * Writes a piece of a batch; what became of each entry. Pieces are numbered from 0 and come in their order; one that
 * comes again, since its answer was lost with the background, is not written twice and answered with an empty list. It
 * is quick and not yet safe on disk: the commit makes it so.
 */
export async function putPiece(
  library: Library,
  { batchId, piece, entries }: { batchId: string; piece: number; entries: readonly BatchEntry[] },
  now: Date,
): Promise<EntryOutcome[]> {
  const ready = entries.map((entry) => readEntry(entry, batchId, now));
  return inTurn(library, batchId, async (memory) => {
    const batch = await readOpen(library, batchId);
    if (piece < batch.pieces) return [];
    if (piece > batch.pieces) throw new Error(`piece ${piece} came where piece ${batch.pieces} was due`);
    const pile = await recall(library, batch, memory);
    forgetKnown(
      library,
      ready.map(({ id }) => id),
      memory,
    );
    // what is piled of a piece that was not written after all is read again, without it
    memory.isSure = false;
    const { outcomes, stored } = await writePiece(library, batch, ready, memory, pile);
    memory.isSure = true;
    for (const [id, { number }] of stored.reviews) memory.known?.set(id, number);
    if (isFull(pile)) await filePieces(library, batchId, memory, soonOnDisk, (row) => row);
    return outcomes;
  });
}

async function writePiece(
  library: Library,
  batch: BatchRow,
  entries: readonly KnownEntry[],
  { known }: BatchMemory,
  pile: Pile,
): Promise<Writing> {
  // the first one strictly: a batch that is on disk in part must be known as one
  const durability = batch.pieces === 0 ? onDisk : soonOnDisk;
  const stores = ['folios', 'corrections', 'shelves', 'meta', 'batches', 'journal'] as const;
  const tx = (await library.reviews()).transaction(stores, 'readwrite', durability);
  return allOrNothing(tx, async () => {
    const [counters = noCounters, stored] = await Promise.all([
      tx.objectStore('meta').get('counters'),
      readStored({ folios: tx.objectStore('folios'), corrections: tx.objectStore('corrections') }, entries, known),
    ]);
    const writing: Writing = {
      stored,
      counters,
      journal: [],
      outcomes: [],
      piling: [],
      written: new Map(),
      corrections: [],
    };
    // writes are not waited for one by one: the transaction does them in turn, and fails as a whole
    for (const entry of entries) writeEntry(entry, writing);
    const counts = addCounts(batch, entries, writing.outcomes);
    // the revision stays until the batch ends: the tripwire would take an interrupted restore for a mended loss
    const writes = Promise.all([
      ...writing.corrections.map((correction) => tx.objectStore('corrections').put(correction)),
      bind(tx.objectStore('folios'), writing.written),
      shelve(tx.objectStore('shelves'), writing.written),
      tx.objectStore('meta').put(writing.counters, 'counters'),
      tx.objectStore('journal').put(writing.journal, [batch.id, batch.pieces]),
      tx.objectStore('batches').put({ ...batch, ...counts, pieces: batch.pieces + 1 }),
    ]);
    // one that fails is told of below, if the piling does not fail first
    writes.catch(() => undefined);
    // working out the keys takes as long as the writing, and goes on beside it
    for (const pileOne of writing.piling) pileOne(pile);
    await writes;
    return writing;
  });
}

function writeEntry(entry: KnownEntry, writing: Writing): void {
  const { stored, journal, outcomes, piling } = writing;
  if (entry.kind === 'correction') {
    const { id } = entry;
    const before = stored.corrections.get(id) ?? null;
    const correction = before ? mergeCorrections(before, entry.correction) : entry.correction;
    writing.corrections.push(correction);
    stored.corrections.set(id, correction);
    journal.push({ kind: 'correction', id, before });
    outcomes.push({ id, outcome: before ? 'changed' : 'added', changed: [], kept: [] });
    for (const key of correction.page.keys) piling.push((pile) => pileSign(pile, signOf(key)));
    return;
  }
  const before = stored.reviews.get(entry.id) ?? null;
  const { review, outcome } = entry.become(before?.review ?? null);
  outcomes.push(outcome);
  if (!review) return;
  const after = { number: before?.number ?? writing.counters.next, review };
  stored.reviews.set(entry.id, after);
  writing.counters = countChange(writing.counters, before, after);
  journal.push({ kind: 'review', id: entry.id, number: after.number, before, revision: review.revision });
  piling.push((pile) => pileChange(pile, before, after));
  writing.written.set(after.number, after);
}

/** Reviews only are counted. */
function addCounts(batch: BatchCounts, entries: readonly KnownEntry[], outcomes: readonly EntryOutcome[]): BatchCounts {
  const { added, changed, unchanged } = batch;
  const counts = { added, changed, unchanged };
  for (const [i, { outcome }] of outcomes.entries()) if (entries[i]?.kind === 'review') counts[outcome] += 1;
  return counts;
}
