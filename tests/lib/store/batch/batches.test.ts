import { expect, test } from 'vitest';
import type { Correction } from '../../../../lib/match/correction-schema.ts';
import { editNote } from '../../../../lib/review/edits.ts';
import type { BatchEntry } from '../../../../lib/store/batch/batch-entry.ts';
import { commitBatch } from '../../../../lib/store/batch/commit-batch.ts';
import { listBatches } from '../../../../lib/store/batch/list-batches.ts';
import { putPiece } from '../../../../lib/store/batch/put-piece.ts';
import { undoBatch, undoInterrupted } from '../../../../lib/store/batch/undo-batch.ts';
import { changeReview } from '../../../../lib/store/change-reviews.ts';
import { listCorrections } from '../../../../lib/store/corrections.ts';
import { readCounters } from '../../../../lib/store/counters.ts';
import { findCandidates } from '../../../../lib/store/find-candidates.ts';
import { mayFind } from '../../../../lib/store/index/find-numbers.ts';
import { readReviews } from '../../../../lib/store/read-reviews.ts';
import { bring, openAgain, openTestLibrary, put, review, testNow } from '../support.ts';
import { beginAndPut, entry, readAll, solaris } from './support.ts';

test('a batch adds what is new, changes what is later, and leaves the rest', async () => {
  const library = openTestLibrary();
  await put(library, review('same', {}, { revision: 2 }), review('older', {}, { revision: 1 }));
  const later = review('older', {}, { revision: 5, verdict: 'Later words.' });
  const entries = [entry(review('new')), entry(later), entry(review('same', {}, { revision: 2 }))];
  expect(await bring(library, entries)).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
  expect((await readReviews(library, ['older']))[0]).toEqual(later);
  expect(await readCounters(library)).toMatchObject({ reviews: 3 });
});

test('undoing a batch brings back what it replaced and takes out what it added', async () => {
  const library = openTestLibrary();
  const old = review('old', { keys: ['imdb:tt1'] }, { verdict: 'Early words.' });
  await put(library, old);
  const other = review('old', { title: 'Mirror', keys: ['imdb:tt2'] }, { revision: 9 });
  const { batchId } = await bring(library, [entry(review('new')), entry(other)]);
  expect(await mayFind(library, ['imdb:tt1'])).toBe(false);
  await undoBatch(library, batchId);
  expect(await readAll(library)).toEqual([entry(old)]);
  expect(await readCounters(library)).toMatchObject({ reviews: 1 });
  expect(await findCandidates(library, ['imdb:tt1'], [])).toEqual([old]);
  expect(await mayFind(library, ['imdb:tt2', 't:mirror'])).toBe(false);
});

test('words that the user wrote after a batch survive its undoing', async () => {
  const library = openTestLibrary();
  const { batchId } = await bring(library, [entry(review('a'))]);
  await changeReview(library, 'a', (one) => (one ? editNote(one, 'Seen again: better.', testNow) : 'same'));
  await undoBatch(library, batchId);
  expect((await readReviews(library, ['a']))[0]?.note).toBe('Seen again: better.');
});

test('reviews of a batch are found once it is committed', async () => {
  const library = openTestLibrary();
  const batchId = await beginAndPut(library, [solaris('a')]);
  expect(await mayFind(library, ['imdb:tt0069293'])).toBe(false);
  await commitBatch(library, batchId, testNow);
  expect(await mayFind(library, ['imdb:tt0069293'])).toBe(true);
  expect(await findCandidates(library, ['imdb:tt0069293'], [])).toHaveLength(1);
});

test('a library read in pieces and brought in elsewhere is the same library', async () => {
  const library = openTestLibrary();
  const reviews = Array.from({ length: 600 }, (_, i) => review(`r${String(i).padStart(4, '0')}`));
  await bring(library, reviews.map(entry));
  const all = await readAll(library);
  const other = openTestLibrary();
  await bring(other, all);
  expect(all).toHaveLength(600);
  expect(await readAll(other)).toEqual(all);
});

test.each([
  ['one piece', [] as BatchEntry[]],
  ['two pieces', [entry(review('b')), entry(review('c'))]],
])('a review that stands twice in %s of a batch is counted once, and its later state stays', async (_in, between) => {
  const library = openTestLibrary();
  const later = review('a', {}, { revision: 2, verdict: 'Later words.' });
  const { batchId } = await bring(library, [entry(review('a')), ...between, entry(later)]);
  expect(await readCounters(library)).toMatchObject({ reviews: 1 + between.length });
  expect(await readReviews(library, ['a'])).toEqual([later]);
  await undoBatch(library, batchId);
  expect(await readAll(library)).toEqual([]);
});

test('undoing a batch takes its corrections back too', async () => {
  const library = openTestLibrary();
  const correction: Correction = {
    id: 'c',
    madeAt: '2026-01-01T00:00:00.000Z',
    says: 'different',
    page: { site: 'imdb', url: 'https://www.imdb.com/title/tt0069293/', title: 'Solaris', year: 1972, keys: [] },
    review: { id: 'a', title: 'Solaris', year: 2002, keys: [] },
    taught: [],
  };
  const { batchId } = await bring(library, [{ kind: 'correction', correction }]);
  expect(await listCorrections(library)).toEqual([correction]);
  await undoBatch(library, batchId);
  expect(await listCorrections(library)).toEqual([]);
});

test('past batches are listed newest first, with what they brought, also when they were undone', async () => {
  const library = openTestLibrary();
  const { batchId } = await bring(library, [solaris('a')]);
  const second = await beginAndPut(library, [solaris('a'), solaris('b')]);
  await commitBatch(library, second, new Date('2026-04-02T00:00:00Z'));
  await beginAndPut(library, [solaris('c')]);
  await undoBatch(library, batchId);
  const [newest, oldest, ...rest] = await listBatches(library);
  expect(rest).toEqual([]);
  expect(newest).toMatchObject({ id: second, label: 'diary.csv', added: 1, unchanged: 1, isUndone: false });
  expect(oldest).toMatchObject({ id: batchId, label: 'some file', added: 1, isUndone: true });
  await expect(undoBatch(library, batchId)).rejects.toThrow('taken back already');
});

test('a batch that a kill left half done is taken back at the next start', async () => {
  const library = openTestLibrary();
  const old = review('old', { keys: ['imdb:tt1'] });
  await put(library, old);
  const other = review('old', { title: 'Mirror', keys: ['imdb:tt2'] }, { revision: 2 });
  const batchId = await beginAndPut(library, [solaris('a'), solaris('b')], [solaris('c'), entry(other)]);

  const next = openAgain();
  expect(await undoInterrupted(next)).toBe(true);
  expect(await readAll(next)).toEqual([entry(old)]);
  expect(await readCounters(next)).toMatchObject({ reviews: 1 });
  expect(await findCandidates(next, ['imdb:tt1'], [])).toEqual([old]);
  expect(await mayFind(next, ['imdb:tt0069293'])).toBe(false);
  expect(await listBatches(next)).toEqual([]);
  expect(await undoInterrupted(next)).toBe(false);
  await expect(commitBatch(next, batchId, testNow)).rejects.toThrow('Start it again');
});

test('a batch goes on where a kill of the background alone has stopped it', async () => {
  const library = openTestLibrary();
  await put(library, review('old', { keys: ['imdb:tt1'] }));
  const other = review('old', { title: 'Mirror', keys: ['imdb:tt2'] }, { revision: 2 });
  const batchId = await beginAndPut(library, [solaris('a'), entry(other)]);

  const next = openAgain();
  const again = { batchId, piece: 0, entries: [solaris('a'), entry(other)] };
  expect(await putPiece(next, again, testNow)).toEqual([]);
  await putPiece(next, { batchId, piece: 1, entries: [solaris('b')] }, testNow);
  const report = { batchId, added: 2, changed: 1, unchanged: 0 };
  expect(await commitBatch(next, batchId, testNow)).toEqual(report);
  expect(await commitBatch(openAgain(), batchId, testNow)).toEqual(report);
  const found = await findCandidates(next, ['imdb:tt0069293'], []);
  expect(found.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  expect(await mayFind(next, ['imdb:tt1'])).toBe(false);
  expect(await findCandidates(next, ['imdb:tt2'], [])).toEqual([other]);
});

test('a piece that comes before its turn is refused, and the batch goes on', async () => {
  const library = openTestLibrary();
  const batchId = await beginAndPut(library, [solaris('a')]);
  await expect(putPiece(library, { batchId, piece: 2, entries: [solaris('c')] }, testNow)).rejects.toThrow('due');
  await putPiece(library, { batchId, piece: 1, entries: [solaris('b')] }, testNow);
  expect(await commitBatch(library, batchId, testNow)).toMatchObject({ added: 2 });
});

test('a restore that was interrupted does not end the alarm about a lost library', async () => {
  const library = openTestLibrary();
  const { revision } = await readCounters(library);
  await beginAndPut(library, [solaris('a')], [solaris('b')], [solaris('c')]);
  expect((await readCounters(library)).revision).toBe(revision);
});

test('a piece that can’t be written leaves the batch as it was, and may come again', async () => {
  const library = openTestLibrary();
  const batchId = await beginAndPut(library, [solaris('a')]);
  const broken = { ...review('b'), note: 1n } as unknown as ReturnType<typeof review>;
  const piece = { batchId, piece: 1, entries: [solaris('c'), entry(broken)] };
  await expect(putPiece(library, piece, testNow)).rejects.toThrow();
  expect((await readAll(library)).length).toBe(1);
  await putPiece(library, { ...piece, entries: [solaris('d')] }, testNow);
  expect(await commitBatch(library, batchId, testNow)).toMatchObject({ added: 2 });
  const found = await findCandidates(library, ['imdb:tt0069293'], []);
  expect(found.map(({ id }) => id).sort()).toEqual(['a', 'd']);
});
