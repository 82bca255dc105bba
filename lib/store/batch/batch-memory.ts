import { unpackRow } from '../../library/pack-row.ts';
import { readCounters } from '../counters.ts';
import type { Library } from '../database.ts';
import { readById } from '../folios/read-folios.ts';
import { makePile, type Pile, pileChange, pileSign } from '../index/pile.ts';
import { signOf } from '../index/postings.ts';
import { readShelves } from '../shelves/read-shelves.ts';
import type { BatchRow } from './batch-row.ts';

/** What is kept of a running batch while the background lives; all of it can be read again from the database. */
export interface BatchMemory {
  /** The work on a batch is done in turn. */
  turn: Promise<unknown>;
  /** What has been written and waits to be filed under its keys; null before it has been read again. */
  pile: Pile | null;
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
  const memory = library.batches.get(batchId) ?? { turn: Promise.resolve(), pile: null, known: null };
  library.batches.set(batchId, memory);
  const turn = memory.turn.then(() => work(memory));
  memory.turn = turn.catch(() => undefined);
  return turn;
}

/** Makes a batch's memory whole: after a kill in the middle of it the pile is read from the journal. */
export async function recall(library: Library, batch: BatchRow, memory: BatchMemory): Promise<Pile> {
  if (memory.pile) return memory.pile;
  const [pile, known] = await Promise.all([pileAgain(library, batch), readKnown(library)]);
  memory.known = known;
  memory.pile = pile;
  return pile;
}

async function readKnown(library: Library): Promise<KnownIds | null> {
  const { reviews, binned } = await readCounters(library);
  if (reviews + binned > mostKnown) return null;
  const known: KnownIds = new Map();
  for await (const rows of readShelves(library)) {
    for (const [number, row] of rows) if (row !== null) known.set(unpackRow(row).id, number);
  }
  return known;
}

async function pileAgain(library: Library, { id, pieces, filed }: BatchRow): Promise<Pile> {
  const pile = makePile();
  const db = await library.reviews();
  for (let piece = filed; piece < pieces; piece += 1) {
    const tx = db.transaction(['journal', 'folios', 'corrections']);
    const journal = (await tx.objectStore('journal').get([id, piece])) ?? [];
    const ids = journal.flatMap((entry) =>
      entry.kind === 'review' ? [[entry.id, entry.number ?? null] as const] : [],
    );
    const stored = await readById(tx.objectStore('folios'), new Map(ids));
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
