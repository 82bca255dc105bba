import { unpackRow } from '../../library/pack-row.ts';
import { readCounters } from '../counters.ts';
import type { Library } from '../database.ts';
import { readById } from '../folios/read-by-id.ts';
import { makePile, type Pile, pileChange, pileSign } from '../index/pile.ts';
import { signOf } from '../index/postings.ts';
import { readShelves } from '../shelves/read-shelves.ts';
import { type BatchRow, idsIn } from './batch-row.ts';

/** What is kept of a running batch while the background lives; all of it can be read again from the database. */
export interface BatchMemory {
  /** The work on a batch is done in turn. */
  turn: Promise<unknown>;
  /** What has been written and waits to be filed under its keys; null before it has been read again. */
  pile: Pile | null;
  /** Whether all that is piled was written as well. */
  isSure: boolean;
  /** Null where it is too much to keep, or not read yet. */
  known: KnownIds | null;
}

/** The ids of everything stored, each with its number; null where that may have become another. */
export type KnownIds = Map<string, number | null>;

/** The ids of more reviews than these are not kept: at these they take some 30 MB. */
const mostKnown = 300_000;

/** Does some work on a batch when the work before it is done. */
export async function inTurn<T>(
  library: Library,
  batchId: string,
  work: (memory: BatchMemory) => Promise<T>,
): Promise<T> {
  const memory = library.batches.get(batchId) ?? {
    turn: Promise.resolve(),
    pile: null,
    isSure: true,
    known: null,
  };
  library.batches.set(batchId, memory);
  const turn = memory.turn.then(() => work(memory));
  memory.turn = turn.catch(() => undefined);
  return turn;
}

/** Makes a batch's memory whole: after a kill in the middle of it the pile is read from the journal. */
export async function recall(library: Library, batch: BatchRow, memory: BatchMemory): Promise<Pile> {
  if (memory.pile && memory.isSure) return memory.pile;
  const [pile] = await Promise.all([pileAgain(library, batch), readKnown(library, memory)]);
  memory.pile = pile;
  memory.isSure = true;
  return pile;
}

async function readKnown(library: Library, memory: BatchMemory): Promise<void> {
  // at once there for others to note in it what they change meanwhile
  const known: KnownIds = new Map();
  memory.known = known;
  const { reviews, binned } = await readCounters(library);
  if (reviews + binned > mostKnown) {
    memory.known = null;
    return;
  }
  for await (const rows of readShelves(library)) {
    for (const [number, row] of rows) {
      if (row === null) continue;
      const { id } = unpackRow(row);
      if (!known.has(id)) known.set(id, number);
    }
  }
}

/** Tells the running batches of reviews that others write meanwhile: what they know of them is no longer so. */
export function forgetKnown(library: Library, ids: readonly string[], but: BatchMemory | null = null): void {
  for (const memory of library.batches.values()) {
    if (memory !== but) for (const id of ids) memory.known?.set(id, null);
  }
}

async function pileAgain(library: Library, { id, pieces, filed }: BatchRow): Promise<Pile> {
  const pile = makePile();
  const db = await library.reviews();
  for (let piece = filed; piece < pieces; piece += 1) {
    const tx = db.transaction(['journal', 'folios', 'corrections']);
    const journal = (await tx.objectStore('journal').get([id, piece])) ?? [];
    const stored = await readById(tx.objectStore('folios'), idsIn(journal));
    await Promise.all(
      journal.map(async (entry) => {
        if (entry.kind === 'review') return pileChange(pile, entry.before, stored.get(entry.id) ?? null);
        const correction = await tx.objectStore('corrections').get(entry.id);
        for (const key of correction?.page.keys ?? []) pileSign(pile, signOf(key));
      }),
    );
  }
  return pile;
}
