import { expect, test } from 'vitest';
import { beginBatch } from '../../../../lib/store/batch/begin-batch.ts';
import { commitBatch } from '../../../../lib/store/batch/commit-batch.ts';
import { putPiece } from '../../../../lib/store/batch/put-piece.ts';
import { changeReview } from '../../../../lib/store/change-reviews.ts';
import { readCounters } from '../../../../lib/store/counters.ts';
import { findCandidates } from '../../../../lib/store/find-candidates.ts';
import { readReviews } from '../../../../lib/store/read-reviews.ts';
import { openTestLibrary, put, review, testNow } from '../support.ts';
import { beginAndPut, entry, readAll, solaris } from './support.ts';

test('pieces that are sent together are written in their order', async () => {
  const library = openTestLibrary();
  const batchId = await beginBatch(library, 'import', 'diary.csv', testNow);
  const pieces = Array.from({ length: 5 }, (_, piece) => ({ batchId, piece, entries: [solaris(`r${piece}`)] }));
  await Promise.all(pieces.map((piece) => putPiece(library, piece, testNow)));
  expect(await commitBatch(library, batchId, testNow)).toMatchObject({ added: 5 });
});

test('what the user saves while a batch runs is not written over by it', async () => {
  const library = openTestLibrary();
  const batchId = await beginAndPut(library, [solaris('a')]);
  await put(library, review('x', {}, { revision: 7, verdict: 'Mine.' }));
  await putPiece(library, { batchId, piece: 1, entries: [entry(review('x', {}, { verdict: 'Old.' }))] }, testNow);
  expect((await readReviews(library, ['x']))[0]?.verdict).toBe('Mine.');
});

test('a review whose keys a batch takes away and gives back is found', async () => {
  const library = openTestLibrary();
  const state = (revision: number, key: `imdb:tt${number}`) => entry({ ...review('x', { keys: [key] }), revision });
  await put(library, { ...review('x', { keys: ['imdb:tt1'] }), revision: 1 });
  const batchId = await beginAndPut(library, [state(2, 'imdb:tt2')], [state(3, 'imdb:tt1')]);
  await commitBatch(library, batchId, testNow);
  expect(await findCandidates(library, ['imdb:tt1'], [])).toHaveLength(1);
});

test('a review that the user takes out of the bin while a batch bins it is found', async () => {
  const library = openTestLibrary();
  const x = { ...review('x', { keys: ['imdb:tt0069293'] }), revision: 1 };
  await put(library, x);
  const batchId = await beginAndPut(library, [entry({ ...x, revision: 2, deletedAt: testNow.toISOString() })]);
  await changeReview(library, 'x', (now) => (now ? { ...now, deletedAt: null, revision: 3 } : 'same'));
  await commitBatch(library, batchId, testNow);
  expect(await findCandidates(library, ['imdb:tt0069293'], [])).toHaveLength(1);
});

test('two batches that bring the same review at one time bring it once', async () => {
  const library = openTestLibrary();
  const one = await beginAndPut(library, [solaris('a')]);
  const other = await beginAndPut(library, [solaris('b')]);
  await putPiece(library, { batchId: one, piece: 1, entries: [solaris('x')] }, testNow);
  await putPiece(library, { batchId: other, piece: 1, entries: [solaris('x')] }, testNow);
  await Promise.all([commitBatch(library, one, testNow), commitBatch(library, other, testNow)]);
  expect((await readAll(library)).filter(({ kind }) => kind === 'review')).toHaveLength(3);
  expect(await readCounters(library)).toMatchObject({ reviews: 3 });
});

test('a review that is saved while a batch learns what is there is not added again', async () => {
  // at whichever moment of it
  for (let moment = 0; moment < 40; moment += 1) {
    const library = openTestLibrary();
    await put(library, review('a'));
    const batchId = await beginAndPut(library);
    const putting = putPiece(library, { batchId, piece: 0, entries: [solaris('x')] }, testNow);
    for (let rest = 0; rest < moment; rest += 1) await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([putting, changeReview(library, 'x', () => review('x', {}, { revision: 9 }))]);
    await commitBatch(library, batchId, testNow);
    expect(await readCounters(library)).toMatchObject({ reviews: 2 });
  }
});
