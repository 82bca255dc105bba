import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Review } from '../review/schema.ts';
import { noCounters } from './counters.ts';
import type { LibrarySchema } from './database.ts';
import { bind } from './folios/bind.ts';
import { filePile, isFull, makePile, pileChange, pileSign } from './index/pile.ts';
import { signOf } from './index/postings.ts';
import type { RecordChanges } from './review-record.ts';
import { shelve } from './shelves/shelve.ts';

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
  const folios = db.createObjectStore('folios', { keyPath: 'at' });
  for (const index of ['ids', 'binned'] as const) folios.createIndex(index, index, { multiEntry: true });
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
 * Before version 4 each review had a record of its own, before version 3 they lay by their ids, and the drawers told no edges
 * of titles. All are bound and filed anew, in the order of their numbers where they had any.
 */
async function moveReviews(db: IDBPDatabase<LibrarySchema>, tx: Upgrade): Promise<void> {
  if (db.objectStoreNames.contains('shelves')) db.deleteObjectStore('shelves');
  makeReviews(db);
  void tx.objectStore('drawers').clear();
  let pile = makePile();
  for (const { page } of await tx.objectStore('corrections').getAll()) {
    for (const key of page.keys) pileSign(pile, signOf(key));
  }
  const counted = { ...noCounters, ...(await tx.objectStore('meta').get('counters')) };
  let { next } = counted;
  for await (const found of readOld(tx.objectStore('reviews' as never) as unknown as OldReviews)) {
    const changes: RecordChanges = new Map();
    for (const { number, review } of found) {
      const record = { number: number ?? next, review };
      if (number === undefined) next += 1;
      changes.set(record.number, record);
      pileChange(pile, null, record);
    }
    await Promise.all([bind(tx.objectStore('folios'), changes), shelve(tx.objectStore('shelves'), changes)]);
    if (!isFull(pile)) continue;
    await filePile(tx.objectStore('drawers'), pile);
    pile = makePile();
  }
  await filePile(tx.objectStore('drawers'), pile);
  (db as unknown as IDBDatabase).deleteObjectStore('reviews');
  await tx.objectStore('meta').put({ ...counted, next }, 'counters');
}

type OldReview = { id: string; number?: number; review: Review };

interface OldSource {
  keyPath: string;
  getAll(range: IDBKeyRange | null, count: number): Promise<OldReview[]>;
}

/** Their store before version 4: by id until version 3, with an index by number in version 2. */
interface OldReviews extends OldSource {
  indexNames: DOMStringList;
  index(name: 'number'): OldSource;
}

async function* readOld(store: OldReviews): AsyncGenerator<OldReview[]> {
  const source = store.indexNames.contains('number') ? store.index('number') : store;
  for (let last: OldReview | undefined; ; ) {
    const after = source.keyPath === 'number' ? last?.number : last?.id;
    const found = await source.getAll(after === undefined ? null : IDBKeyRange.lowerBound(after, true), chunk);
    last = found.at(-1);
    if (!last) return;
    yield found;
  }
}
