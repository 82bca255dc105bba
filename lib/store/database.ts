import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../match/correction-schema.ts';
import type { Draft } from '../review/draft-schema.ts';
import { allOrNothing } from './all-or-nothing.ts';
import type { BatchMemory } from './batch/batch-memory.ts';
import type { BatchRow, JournalEntry } from './batch/batch-row.ts';
import type { Counters } from './counters.ts';
import type { BinPlace, Folio } from './folios/folio.ts';
import type { Drawer } from './index/drawer.ts';
import { type DrawerCache, makeDrawerCache } from './index/drawer-cache.ts';
import type { Shelf } from './shelves/shelf.ts';
import { upgradeLibrary } from './upgrade-library.ts';

export interface LibrarySchema extends DBSchema {
  /** The reviews, some in a record, by their numbers: see folios/folio.ts. */
  folios: { key: number; value: Folio; indexes: { ids: string; binned: BinPlace } };
  /** The index of all keys by which a review is found, packed: see index/postings.ts. */
  drawers: { key: number; value: Drawer };
  /** The rows of the library, packed: see shelves/shelf.ts. */
  shelves: { key: number; value: Shelf; indexes: { stamp: number; latest: string } };
  corrections: { key: string; value: Correction; indexes: { pages: string } };
  drafts: { key: string; value: Draft };
  meta: { key: 'counters'; value: Counters };
  batches: { key: string; value: BatchRow };
  /** What undoing a batch needs, by the batch and the piece of it. */
  journal: { key: [batchId: string, piece: number]; value: JournalEntry[] };
}

/** The open library: its database, and what is kept in memory while the background lives. */
export interface Library {
  reviews(): Promise<IDBPDatabase<LibrarySchema>>;
  drawers: DrawerCache;
  batches: Map<string, BatchMemory>;
}

const version = 4;

/** The library's database opens at its first use. */
export function openLibrary(name = 'lobby-card'): Library {
  return {
    reviews: openOnce((onLost) => openReviews(name, onLost)),
    drawers: makeDrawerCache(),
    batches: new Map(),
  };
}

/** Opens at the first call, and again after the connection was lost or the opening failed. */
function openOnce<T>(open: (onLost: () => void) => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | null = null;
  const forget = () => {
    opening = null;
  };
  return () => {
    if (!opening) {
      opening = open(forget);
      opening.catch(forget);
    }
    return opening;
  };
}

/** The user's own words must be on disk before a change is acknowledged. */
export const onDisk = { durability: 'strict' } as const;

/** The pieces of a batch need not: what ends the batch is `onDisk`, and takes them there with it. */
export const soonOnDisk = { durability: 'relaxed' } as const;

function openReviews(name: string, onLost: () => void): Promise<IDBPDatabase<LibrarySchema>> {
  return openDB<LibrarySchema>(name, version, {
    async upgrade(db, from, _to, tx) {
      try {
        await allOrNothing(tx, () => upgradeLibrary(db, from, tx));
      } catch (reason) {
        // the opening fails, and nobody but this knows why
        console.error(reason);
        return;
      }
      if (from === 1) void deleteDB(`${name}-filter`);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
