import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Review } from '../review/schema.ts';
import { noCounters } from './counters.ts';
import type { LibrarySchema } from './database.ts';
import { filePile, makePile, pileChange, pileSign } from './index/pile.ts';
import { signOf } from './index/postings.ts';
import { recordOf } from './review-record.ts';
import { noteRow, type RowChanges, shelve } from './shelves/shelve.ts';

type Upgrade = IDBPTransaction<LibrarySchema, ArrayLike<StoreNames<LibrarySchema>>, 'versionchange'>;

const chunk = 1_000;

/** Makes the database, or brings an older one to today's shape with everything that is in it. */
export async function upgradeLibrary(db: IDBPDatabase<LibrarySchema>, from: number, tx: Upgrade): Promise<void> {
  if (from < 1) makeStores(db);
  else await upgradeFromOne(db, tx);
}

function makeStores(db: IDBPDatabase<LibrarySchema>): void {
  const reviews = db.createObjectStore('reviews', { keyPath: 'id' });
  reviews.createIndex('number', 'number');
  reviews.createIndex('shown', 'shown');
  reviews.createIndex('binned', 'binned');
  db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('pages', 'page.keys', { multiEntry: true });
  db.createObjectStore('drafts', { keyPath: 'key' });
  db.createObjectStore('meta');
  makeStoresOfTwo(db);
}

function makeStoresOfTwo(db: IDBPDatabase<LibrarySchema>): void {
  db.createObjectStore('drawers');
  db.createObjectStore('shelves').createIndex('stamp', 'stamp');
  db.createObjectStore('batches', { keyPath: 'id' });
  db.createObjectStore('journal');
}

/** Version 1 had an index row for each key and word of a review, and a journal row for each review of a batch. */
async function upgradeFromOne(db: IDBPDatabase<LibrarySchema>, tx: Upgrade): Promise<void> {
  const plain = db as unknown as IDBDatabase;
  for (const store of ['staged', 'journal']) plain.deleteObjectStore(store);
  makeStoresOfTwo(db);
  const reviews = tx.objectStore('reviews');
  for (const index of ['filmKeys', 'blocks', 'words']) reviews.deleteIndex(index as 'shown');
  reviews.createIndex('number', 'number');
  const pile = makePile();
  let next = 1;
  for (let after = ''; ; ) {
    const rows: RowChanges = new Map();
    const records: { id: string; review: Review }[] = await reviews.getAll(IDBKeyRange.lowerBound(after, true), chunk);
    for (const { review } of records) {
      const record = recordOf(review, next);
      next += 1;
      void reviews.put(record);
      pileChange(pile, null, record);
      noteRow(rows, null, record);
    }
    await shelve(tx.objectStore('shelves'), rows);
    const last = records.at(-1);
    if (!last) break;
    after = last.id;
  }
  for (const { page } of await tx.objectStore('corrections').getAll()) {
    for (const key of page.keys) pileSign(pile, signOf(key));
  }
  await filePile(tx.objectStore('drawers'), pile);
  const counters = await tx.objectStore('meta').get('counters');
  await tx.objectStore('meta').put({ ...noCounters, ...counters, next }, 'counters');
}
