import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../match/correction-schema.ts';
import type { Draft } from '../review/draft-schema.ts';
import type { Counters } from './counters.ts';
import type { LibraryEntry } from './library-entry.ts';
import type { ReviewRecord } from './review-record.ts';

/** What undoing a batch needs: things as they were, null where the batch added them. */
export type JournalEntry =
  | {
      kind: 'review';
      id: string;
      before: ReviewRecord | null;
      /** The revision that the batch wrote; a later one means that the user has changed it since. */
      revision: number;
    }
  | { kind: 'correction'; id: string; before: Correction | null };

export interface LibrarySchema extends DBSchema {
  reviews: {
    key: string;
    value: ReviewRecord;
    indexes: {
      filmKeys: string;
      blocks: string;
      words: string;
      shown: [string, string];
      binned: [string, string];
    };
  };
  corrections: { key: string; value: Correction; indexes: { pages: string } };
  drafts: { key: string; value: Draft };
  meta: { key: 'counters'; value: Counters };
  staged: { key: [string, number]; value: LibraryEntry };
  journal: { key: [string, number]; value: JournalEntry };
}

export interface FilterSchema extends DBSchema {
  /** Bits, by the number of the shard. */
  shards: { key: number; value: Uint8Array };
  meta: { key: 'revision'; value: number };
}

/** The open library: the large database of the reviews, and the small filter of their keys. */
export interface Library {
  reviews(): Promise<IDBPDatabase<LibrarySchema>>;
  filter(): Promise<IDBPDatabase<FilterSchema>>;
}

/**
 * The library's two databases. Each opens at its first use: one of a million reviews takes seconds after a browser
 * start (4.0 s measured), and most pages only need to hear that there is nothing.
 */
export function openLibrary(name = 'lobby-card'): Library {
  return {
    reviews: openOnce((onLost) => openReviews(name, onLost)),
    filter: openOnce((onLost) => openFilter(`${name}-filter`, onLost)),
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

/** Changes to the reviews must be on disk before they are acknowledged; what is derived from them need not. */
export const onDisk = { durability: 'strict' } as const;

function openReviews(name: string, onLost: () => void): Promise<IDBPDatabase<LibrarySchema>> {
  return openDB<LibrarySchema>(name, 1, {
    upgrade(db) {
      const reviews = db.createObjectStore('reviews', { keyPath: 'id' });
      reviews.createIndex('filmKeys', 'filmKeys', { multiEntry: true });
      reviews.createIndex('blocks', 'blocks', { multiEntry: true });
      reviews.createIndex('words', 'words', { multiEntry: true });
      reviews.createIndex('shown', 'shown');
      reviews.createIndex('binned', 'binned');
      db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('pages', 'page.keys', { multiEntry: true });
      db.createObjectStore('drafts', { keyPath: 'key' });
      db.createObjectStore('meta');
      db.createObjectStore('staged');
      db.createObjectStore('journal');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: onLost,
  });
}

function openFilter(name: string, onLost: () => void): Promise<IDBPDatabase<FilterSchema>> {
  return openDB<FilterSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('shards');
      db.createObjectStore('meta');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: onLost,
  });
}
