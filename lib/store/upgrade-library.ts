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
  if (from < 1) {
    makeReviews(db);
    db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('pages', 'page.keys', { multiEntry: true });
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('meta');
    makeStoresOfTwo(db);
    return;
  }
  if (from < 2) {
    for (const store of ['staged', 'journal']) (db as unknown as IDBDatabase).deleteObjectStore(store);
    makeStoresOfTwo(db);
  }
  await moveReviews(db, tx);
}

/** The reviews, and their rows on shelves. */
function makeReviews(db: IDBPDatabase<LibrarySchema>): void {
  const reviews = db.createObjectStore('reviews', { keyPath: 'number' });
  for (const index of ['id', 'binned'] as const) reviews.createIndex(index, index);
  const shelves = db.createObjectStore('shelves');
  for (const index of ['stamp', 'latest'] as const) shelves.createIndex(index, index);
}

/** What version 2 brought: version 1 had an index row for each key and word of a review, and a row for each in a journal. */
function makeStoresOfTwo(db: IDBPDatabase<LibrarySchema>): void {
  db.createObjectStore('drawers');
  db.createObjectStore('batches', { keyPath: 'id' });
  db.createObjectStore('journal');
}

/**
 * Before version 3 reviews lay by their ids, with an index of their changes that the shelves now tell; the drawers told no
 * edges of titles. All are filed anew.
 */
async function moveReviews(db: IDBPDatabase<LibrarySchema>, tx: Upgrade): Promise<void> {
  const old = tx.objectStore('reviews') as unknown as OldReviews;
  old.name = 'old reviews';
  if (db.objectStoreNames.contains('shelves')) db.deleteObjectStore('shelves');
  makeReviews(db);
  const reviews = tx.objectStore('reviews');
  void tx.objectStore('drawers').clear();
  const pile = makePile();
  const counted = { ...noCounters, ...(await tx.objectStore('meta').get('counters')) };
  let { next } = counted;
  for (let after = ''; ; ) {
    const rows: RowChanges = new Map();
    const records = await old.getAll(IDBKeyRange.lowerBound(after, true), chunk);
    for (const { number, review } of records) {
      const record = recordOf(review, number ?? next);
      if (number === undefined) next += 1;
      void reviews.put(record);
      pileChange(pile, null, record);
      noteRow(rows, null, record);
    }
    await shelve(tx.objectStore('shelves'), rows);
    const last = records.at(-1);
    if (!last) break;
    after = last.id;
  }
  (db as unknown as IDBDatabase).deleteObjectStore('old reviews');
  for (const { page } of await tx.objectStore('corrections').getAll()) {
    for (const key of page.keys) pileSign(pile, signOf(key));
  }
  await filePile(tx.objectStore('drawers'), pile);
  await tx.objectStore('meta').put({ ...counted, next }, 'counters');
}

/** Their store before version 3; version 1 had given no numbers. */
interface OldReviews {
  name: string;
  getAll(range: IDBKeyRange, count: number): Promise<{ id: string; number?: number; review: Review }[]>;
}
