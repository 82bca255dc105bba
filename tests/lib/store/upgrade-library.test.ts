import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import type { Correction } from '../../../lib/match/correction-schema.ts';
import { moveToBin } from '../../../lib/review/edits.ts';
import { undoBatch } from '../../../lib/store/batch/undo-batch.ts';
import { changeReview } from '../../../lib/store/change-reviews.ts';
import { findCorrections } from '../../../lib/store/corrections.ts';
import { readCounters } from '../../../lib/store/counters.ts';
import { type Library, openLibrary } from '../../../lib/store/database.ts';
import { findCandidates } from '../../../lib/store/find-candidates.ts';
import { readRecords } from '../../../lib/store/folios/read-records.ts';
import { mayFind } from '../../../lib/store/index/find-numbers.ts';
import { listReviews } from '../../../lib/store/list-reviews.ts';
import { mendKeys } from '../../../lib/store/mend-keys.ts';
import { readReviews } from '../../../lib/store/read-reviews.ts';
import { review, testNow } from './support.ts';

const kept = review('kept', { keys: ['imdb:tt0069293'] }, { verdict: 'A sea that thinks.' });
const binned = moveToBin(review('binned', { title: 'Mirror', keys: ['imdb:tt0072443'] }), testNow);
const correction: Correction = {
  id: 'c',
  madeAt: '2026-01-01T00:00:00.000Z',
  says: 'different',
  page: { site: 'imdb', url: 'https://www.imdb.com/title/tt1/', title: 'Solaris', year: 1972, keys: ['imdb:tt1'] },
  review: { id: 'kept', title: 'Solaris', year: 2002, keys: [] },
  taught: [],
};

/** A library as version 1 left it. Not to be edited: it is what lies on people's disks. */
async function makeVersionOne(name: string): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(made) {
      const reviews = made.createObjectStore('reviews', { keyPath: 'id' });
      reviews.createIndex('filmKeys', 'filmKeys', { multiEntry: true });
      reviews.createIndex('blocks', 'blocks', { multiEntry: true });
      reviews.createIndex('words', 'words', { multiEntry: true });
      reviews.createIndex('shown', 'shown');
      reviews.createIndex('binned', 'binned');
      made.createObjectStore('corrections', { keyPath: 'id' }).createIndex('pages', 'page.keys', { multiEntry: true });
      made.createObjectStore('drafts', { keyPath: 'key' });
      made.createObjectStore('meta');
      made.createObjectStore('staged');
      made.createObjectStore('journal');
    },
  });
  const shown = {
    shown: [kept.updatedAt, 'kept'],
    filmKeys: kept.film.keys,
    blocks: ['t:solaris'],
    words: ['solaris'],
  };
  await db.put('reviews', { id: 'kept', review: kept, ...shown });
  await db.put('reviews', { id: 'binned', review: binned, binned: [binned.deletedAt, 'binned'] });
  await db.put('corrections', correction);
  await db.put('drafts', { key: 'film:x', form: {}, savedAt: '2026-01-01T00:00:00.000Z' });
  await db.put('meta', { reviews: 1, binned: 1, starters: 0, revision: 7 }, 'counters');
  await db.put('journal', { kind: 'review', id: 'kept', before: null, revision: 1 }, ['b', 0]);
  db.close();
  const filter = await openDB(`${name}-filter`, 1, { upgrade: (made) => void made.createObjectStore('shards') });
  filter.close();
}

test('a library of version 1 is brought to today’s shape with everything that is in it', async () => {
  await makeVersionOne('of-one');
  const library = openLibrary('of-one');
  expect(await readReviews(library, ['kept', 'binned'])).toEqual([kept, binned]);
  expect(await readCounters(library)).toMatchObject({ reviews: 1, binned: 1, revision: 7, next: 3 });
  expect(await findCandidates(library, ['imdb:tt0069293'], [])).toEqual([kept]);
  expect(await findCandidates(library, [], ['t:solaris'])).toEqual([kept]);
  expect(await mayFind(library, ['imdb:tt0072443', 't:mirror'])).toBe(false);
  expect(await findCorrections(library, ['imdb:tt1'])).toEqual([correction]);
  expect((await listReviews(library, { query: 'sol', bin: false, after: null })).items).toHaveLength(1);
  expect((await listReviews(library, { query: '', bin: true, after: null })).items).toHaveLength(1);
  expect(await (await library.reviews()).get('drafts', 'film:x')).toBeDefined();
  await expect.poll(async () => (await indexedDB.databases()).map(({ name }) => name)).not.toContain('of-one-filter');
});

/** The same library as version 2 left it. Not to be edited either. */
async function makeVersionTwo(name: string): Promise<void> {
  const db = await openDB(name, 2, {
    upgrade(made) {
      const reviews = made.createObjectStore('reviews', { keyPath: 'id' });
      for (const index of ['number', 'shown', 'binned']) reviews.createIndex(index, index);
      made.createObjectStore('corrections', { keyPath: 'id' }).createIndex('pages', 'page.keys', { multiEntry: true });
      made.createObjectStore('drafts', { keyPath: 'key' });
      made.createObjectStore('meta');
      made.createObjectStore('drawers');
      made.createObjectStore('shelves').createIndex('stamp', 'stamp');
      made.createObjectStore('batches', { keyPath: 'id' });
      made.createObjectStore('journal');
    },
  });
  const { updatedAt } = kept;
  await db.put('reviews', { id: 'kept', number: 4, isOwn: true, review: kept, shown: [updatedAt, 'kept'] });
  const { deletedAt } = binned;
  await db.put('reviews', { id: 'binned', number: 2, isOwn: true, review: binned, binned: [deletedAt, 'binned'] });
  await db.put('corrections', correction);
  await db.put('meta', { reviews: 1, binned: 1, starters: 0, revision: 7, next: 9 }, 'counters');
  await db.put('drawers', new BigUint64Array([7n]), 1);
  await db.put('shelves', { stamp: 5, rows: [null, null, 'old'] }, 0);
  db.close();
}

test('a library of version 2 is brought to today’s shape, and reviews keep their numbers', async () => {
  await makeVersionTwo('of-two');
  const library = openLibrary('of-two');
  expect(await readReviews(library, ['kept', 'binned'])).toEqual([kept, binned]);
  expect(await readCounters(library)).toMatchObject({ reviews: 1, binned: 1, revision: 7, next: 9 });
  const db = await library.reviews();
  expect(await numbersIn(library)).toEqual([2, 4]);
  expect([...db.objectStoreNames]).not.toContain('reviews');
  expect(await findCandidates(library, ['imdb:tt0069293'], [])).toEqual([kept]);
  expect(await mayFind(library, ['imdb:tt0072443', 't:mirror'])).toBe(false);
  expect(await mayFind(library, ['imdb:tt1'])).toBe(true);
  expect((await listReviews(library, { query: 'sol', bin: false, after: null })).items).toHaveLength(1);
  await changeReview(library, 'new', () => review('new', { title: 'Stalker', keys: ['imdb:tt0079944'] }));
  expect(await numbersIn(library)).toEqual([2, 4, 9]);
});

/** The same library as version 3 left it. Not to be edited either. */
async function makeVersionThree(name: string): Promise<void> {
  const db = await openDB(name, 3, {
    upgrade(made) {
      const reviews = made.createObjectStore('reviews', { keyPath: 'number' });
      for (const index of ['id', 'binned']) reviews.createIndex(index, index);
      made.createObjectStore('corrections', { keyPath: 'id' }).createIndex('pages', 'page.keys', { multiEntry: true });
      made.createObjectStore('drafts', { keyPath: 'key' });
      made.createObjectStore('meta');
      made.createObjectStore('drawers');
      const shelves = made.createObjectStore('shelves');
      for (const index of ['stamp', 'latest']) shelves.createIndex(index, index);
      made.createObjectStore('batches', { keyPath: 'id' });
      made.createObjectStore('journal');
    },
  });
  await db.put('reviews', { id: 'kept', number: 17, isOwn: true, review: kept });
  const { deletedAt } = binned;
  await db.put('reviews', { id: 'binned', number: 2, isOwn: true, review: binned, binned: [deletedAt, 'binned'] });
  await db.put('corrections', correction);
  await db.put('meta', { reviews: 1, binned: 1, starters: 0, revision: 7, next: 18 }, 'counters');
  const batch = { kind: 'import', label: 'old.csv', startedAt: '2026-01-01T00:00:00.000Z', state: 'done', filed: 1 };
  await db.put('batches', {
    ...batch,
    id: 'b',
    endedAt: batch.startedAt,
    pieces: 1,
    added: 0,
    changed: 1,
    unchanged: 0,
  });
  const before = {
    id: 'kept',
    number: 17,
    isOwn: true,
    review: { ...kept, revision: 0, verdict: 'Before the import.' },
  };
  const entry = { kind: 'review', id: 'kept', number: 17, before, revision: kept.revision };
  await db.put('journal', [entry], ['b', 0]);
  db.close();
}

test('a library of version 3 is brought to today’s shape, and its imports can still be undone', async () => {
  await makeVersionThree('of-three');
  const library = openLibrary('of-three');
  expect(await readReviews(library, ['kept', 'binned'])).toEqual([kept, binned]);
  expect(await numbersIn(library)).toEqual([2, 17]);
  expect(await readCounters(library)).toMatchObject({ reviews: 1, binned: 1, revision: 7, next: 18 });
  expect(await findCandidates(library, ['imdb:tt0069293'], [])).toEqual([kept]);
  expect(await findCorrections(library, ['imdb:tt1'])).toEqual([correction]);
  expect((await listReviews(library, { query: '', bin: true, after: null })).items).toHaveLength(1);
  await undoBatch(library, 'b');
  expect((await readReviews(library, ['kept']))[0]?.verdict).toBe('Before the import.');
});

/** The numbers of all reviews, in order. */
async function numbersIn(library: Library): Promise<number[]> {
  const numbers: number[] = [];
  for await (const records of readRecords(library)) numbers.push(...records.map(({ number }) => number));
  return numbers;
}

test('a review that is added after the upgrade gets a number of its own', async () => {
  await makeVersionOne('of-one-too');
  const library = openLibrary('of-one-too');
  await changeReview(library, 'new', () => review('new', { title: 'Stalker', keys: ['imdb:tt0079944'] }));
  expect((await findCandidates(library, ['imdb:tt0079944'], [])).map(({ id }) => id)).toEqual(['new']);
  expect((await findCandidates(library, ['imdb:tt0069293'], [])).map(({ id }) => id)).toEqual(['kept']);
});

test('reviews are filed anew where the keys they were filed under are not those of today', async () => {
  await makeVersionOne('of-old-keys');
  const library = openLibrary('of-old-keys');
  const db = await library.reviews();
  await db.clear('drawers');
  await mendKeys(library);
  expect(await mayFind(library, ['t:solaris'])).toBe(false);
  await db.put('meta', { ...(await readCounters(library)), keysVersion: 0 }, 'counters');
  await mendKeys(library);
  expect(await findCandidates(library, [], ['t:solaris'])).toEqual([kept]);
});

test('an upgrade that fails in the middle leaves the library as it was', async () => {
  await makeVersionThree('of-three-broken');
  const db = await openDB('of-three-broken', 3);
  const broken = { ...kept, film: { ...kept.film, title: null } };
  await db.put('reviews', { id: 'broken', number: 18, isOwn: true, review: broken });
  db.close();
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await expect(openLibrary('of-three-broken').reviews()).rejects.toThrow();
  expect(told).toHaveBeenCalled();
  told.mockRestore();
  const again = await openDB('of-three-broken', 3);
  expect(await again.getAllKeys('reviews')).toEqual([2, 17, 18]);
  expect(await again.get('journal', ['b', 0])).toBeDefined();
  again.close();
});

test('a library whose database is wanted by an upgrade lets go of it, and asks for it anew', async () => {
  const library = openLibrary('let-go');
  await changeReview(library, 'kept', () => kept);
  const higher = await openDB('let-go', 5);
  higher.close();
  await expect(library.reviews()).rejects.toThrow(/version/i);
});
