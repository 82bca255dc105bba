import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Correction } from '../match/correction-schema.ts';
import type { Draft } from '../review/draft-schema.ts';
import type { Counters } from './counters.ts';
import type { Presence } from './presence.ts';
import type { ReviewRecord } from './review-record.ts';

/** What undoing a batch needs: the review as it was, null where the batch added it. */
export interface JournalEntry {
  id: string;
  before: ReviewRecord | null;
  /** The revision that the batch wrote; a later one means that the user has changed it since. */
  revision: number;
}

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
  staged: { key: [string, number]; value: unknown };
  journal: { key: [string, number]; value: JournalEntry };
}

export interface PresenceSchema extends DBSchema {
  /** By film key or blocking key. */
  presence: { key: string; value: Presence };
  meta: { key: 'revision'; value: number };
}

/** The open library: the large database, and a small one that answers while the large one is still opening. */
export interface Library {
  reviews(): Promise<IDBPDatabase<LibrarySchema>>;
  presence(): Promise<IDBPDatabase<PresenceSchema>>;
}

/**
 * The library's two databases. Each opens at its first use: a database of a million reviews takes seconds
 * after a browser start (4.0 s measured), and most pages only need to hear that there is nothing.
 */
export function openLibrary(name = 'lobby-card'): Library {
  let reviews: Promise<IDBPDatabase<LibrarySchema>> | null = null;
  let presence: Promise<IDBPDatabase<PresenceSchema>> | null = null;
  return {
    reviews: () =>
      (reviews ??= openReviews(name, () => {
        reviews = null;
      })),
    presence: () =>
      (presence ??= openPresence(`${name}-presence`, () => {
        presence = null;
      })),
  };
}

/** Changes to the reviews must be on disk before they are acknowledged; what is derived from them need not. */
export const onDisk = { durability: 'strict' } as const;

function openReviews(name: string, onLost: () => void): Promise<IDBPDatabase<LibrarySchema>> {
  const opening = openDB<LibrarySchema>(name, 1, {
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
  // a failed opening may succeed the next time: it must not be remembered
  opening.catch(onLost);
  return opening;
}

function openPresence(name: string, onLost: () => void): Promise<IDBPDatabase<PresenceSchema>> {
  const opening = openDB<PresenceSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('presence');
      db.createObjectStore('meta');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: onLost,
  });
  opening.catch(onLost);
  return opening;
}
