import { expect, test } from 'vitest';
import { makeFilm } from '../../../../lib/film/film.ts';
import { editTake, moveToBin } from '../../../../lib/review/edits.ts';
import type { Review, Take } from '../../../../lib/review/schema.ts';
import { makeTake } from '../../../../lib/review/take.ts';
import { takeOf } from '../../../../lib/review/take-of.ts';
import type { ImportedEntry } from '../../../../lib/store/batch/batch-entry.ts';
import { beginBatch } from '../../../../lib/store/batch/begin-batch.ts';
import { probePiece } from '../../../../lib/store/batch/probe-piece.ts';
import { undoBatch } from '../../../../lib/store/batch/undo-batch.ts';
import { changeReview } from '../../../../lib/store/change-reviews.ts';
import type { Library } from '../../../../lib/store/database.ts';
import { readLibraryPiece } from '../../../../lib/store/read-library-piece.ts';
import { bring, openTestLibrary, testNow } from '../support.ts';

const film = makeFilm({ title: 'Solaris', year: 1972 });
const row = (said: Partial<Take> = {}, entryId = 'watch-1'): ImportedEntry => ({
  kind: 'imported',
  from: 'letterboxd',
  entryId,
  take: makeTake(film, { verdict: 'Slow.', viewings: [{ on: '2026-01-05', rewatch: false }], ...said }),
});

async function readOnly(library: Library): Promise<Review> {
  const { items } = await readLibraryPiece(library, null);
  const [first, ...rest] = items;
  if (first?.kind !== 'review' || rest.length > 0) throw new Error(`${items.length} entries`);
  return first.review;
}

/** What a dry run says of some rows. */
async function probe(library: Library, ...rows: ImportedEntry[]) {
  const batchId = await beginBatch(library, 'import', 'diary.csv', testNow);
  const outcomes = await probePiece(library, { batchId, entries: rows }, testNow);
  await undoBatch(library, batchId);
  return outcomes;
}

test('the same export twice adds nothing', async () => {
  const library = openTestLibrary();
  expect(await bring(library, [row()])).toMatchObject({ added: 1 });
  expect(await bring(library, [row()])).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  expect(await readOnly(library)).toMatchObject({ verdict: 'Slow.', origin: { kind: 'imported', from: 'letterboxd' } });
});

test('entries of another source, or with another identity, are other reviews', async () => {
  const library = openTestLibrary();
  const rows = [row(), row({}, 'watch-2'), { ...row(), from: 'trakt' }];
  expect(await bring(library, rows)).toMatchObject({ added: 3 });
});

test('a newer export updates what it brought and leaves the user’s own edits alone', async () => {
  const library = openTestLibrary();
  await bring(library, [row()]);
  const { id } = await readOnly(library);
  const edited = (one: Review) => editTake(one, { ...takeOf(one), verdict: 'Slow, and right so.' }, testNow);
  await changeReview(library, id, (one) => (one ? edited(one) : 'same'));

  const newer = row({
    verdict: 'Slow!',
    stance: 'recommended',
    viewings: [
      { on: '2026-01-05', rewatch: false },
      { on: '2026-03-01', rewatch: true },
    ],
  });
  const [outcome] = await probe(library, newer);
  expect(outcome).toEqual({ id, outcome: 'changed', changed: ['stance', 'viewings'], kept: ['verdict'] });
  expect(await readOnly(library)).toMatchObject({ stance: null });
  expect(await bring(library, [newer])).toMatchObject({ changed: 1 });
  expect(await readOnly(library)).toMatchObject({
    verdict: 'Slow, and right so.',
    stance: 'recommended',
    viewings: newer.take.viewings,
  });
  expect(await bring(library, [newer])).toMatchObject({ unchanged: 1 });
});

test('edits are told apart after a backup and a restore as well', async () => {
  const library = openTestLibrary();
  await bring(library, [row()]);
  const { id } = await readOnly(library);
  const edited = (one: Review) => editTake(one, { ...takeOf(one), verdict: 'Mine.' }, testNow);
  await changeReview(library, id, (one) => (one ? edited(one) : 'same'));
  const other = openTestLibrary();
  await bring(other, (await readLibraryPiece(library, null)).items);
  await bring(other, [row({ verdict: 'Theirs.', tags: ['space'] })]);
  expect(await readOnly(other)).toMatchObject({ verdict: 'Mine.', tags: ['space'] });
});

test('undoing an import that changed a review gives it back its words', async () => {
  const library = openTestLibrary();
  await bring(library, [row()]);
  const before = await readOnly(library);
  const { batchId } = await bring(library, [row({ verdict: 'Slow!' })]);
  await undoBatch(library, batchId);
  expect(await readOnly(library)).toEqual(before);
});

test('what the user has put in the bin stays there', async () => {
  const library = openTestLibrary();
  await bring(library, [row()]);
  const { id } = await readOnly(library);
  await changeReview(library, id, (one) => (one ? moveToBin(one, testNow) : 'same'));
  await bring(library, [row({ verdict: 'Slow!' })]);
  expect((await readOnly(library)).deletedAt).not.toBeNull();
});

test('a dry run tells new, changed and unchanged rows, and writes nothing', async () => {
  const library = openTestLibrary();
  await bring(library, [row(), row({}, 'watch-2')]);
  const rows = [row(), row({ tags: ['space'] }, 'watch-2'), row({}, 'watch-3')];
  const outcomes = await probe(library, ...rows);
  expect(outcomes.map(({ outcome, changed }) => [outcome, changed])).toEqual([
    ['unchanged', []],
    ['changed', ['tags']],
    ['added', []],
  ]);
  expect((await readLibraryPiece(library, null)).items).toHaveLength(2);
});
