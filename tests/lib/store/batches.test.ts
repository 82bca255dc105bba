import { expect, test } from 'vitest';
import type { Correction } from '../../../lib/match/correction-schema.ts';
import { editNote } from '../../../lib/review/edits.ts';
import { changeReview } from '../../../lib/store/change-reviews.ts';
import { commitStaged } from '../../../lib/store/commit-staged.ts';
import { listCorrections } from '../../../lib/store/corrections.ts';
import { readCounters } from '../../../lib/store/counters.ts';
import type { Library } from '../../../lib/store/database.ts';
import { findCandidates } from '../../../lib/store/find-candidates.ts';
import { mayFind } from '../../../lib/store/key-filter.ts';
import type { LibraryEntry } from '../../../lib/store/library-entry.ts';
import { mendFilter } from '../../../lib/store/mend-filter.ts';
import { readLibraryPiece } from '../../../lib/store/read-library-piece.ts';
import { readReviews } from '../../../lib/store/read-reviews.ts';
import { dropStaged, stageEntries } from '../../../lib/store/staged.ts';
import { undoBatch } from '../../../lib/store/undo-batch.ts';
import { openTestLibrary, put, review } from './support.ts';

const entry = (one: ReturnType<typeof review>): LibraryEntry => ({ kind: 'review', review: one });

async function readAll(library: Library): Promise<LibraryEntry[]> {
  const all: LibraryEntry[] = [];
  for (let after: string | null = null; ; ) {
    const { items, next } = await readLibraryPiece(library, after);
    all.push(...items);
    if (next === null) return all;
    after = next;
  }
}

test('what is staged changes nothing until it is committed', async () => {
  const library = openTestLibrary();
  await stageEntries(library, 'b', [entry(review('a'))]);
  expect(await readAll(library)).toEqual([]);
  await dropStaged(library, 'b');
  expect(await commitStaged(library, 'b')).toMatchObject({ added: 0 });
});

test('a batch adds what is new, changes what is later, and leaves the rest', async () => {
  const library = openTestLibrary();
  await put(library, review('same', {}, { revision: 2 }), review('older', {}, { revision: 1 }));
  const later = review('older', {}, { revision: 5, verdict: 'Later words.' });
  await stageEntries(library, 'b', [entry(review('new')), entry(later)]);
  await stageEntries(library, 'b', [entry(review('same', {}, { revision: 2 }))]);
  expect(await commitStaged(library, 'b')).toEqual({ batchId: 'b', added: 1, changed: 1, unchanged: 1 });
  expect((await readReviews(library, ['older']))[0]).toEqual(later);
  expect(await readCounters(library)).toMatchObject({ reviews: 3 });
});

test('undoing a batch brings back what it replaced and takes out what it added', async () => {
  const library = openTestLibrary();
  const old = review('old', {}, { verdict: 'Early words.' });
  await put(library, old);
  await stageEntries(library, 'b', [entry(review('new')), entry({ ...old, revision: 9, verdict: 'Brought in.' })]);
  await commitStaged(library, 'b');
  await undoBatch(library, 'b');
  expect(await readAll(library)).toEqual([entry(old)]);
});

test('words that the user wrote after a batch survive its undoing', async () => {
  const library = openTestLibrary();
  await stageEntries(library, 'b', [entry(review('a'))]);
  await commitStaged(library, 'b');
  const now = new Date('2026-03-03T00:00:00Z');
  await changeReview(library, 'a', (one) => (one ? editNote(one, 'Seen again: better.', now) : 'same'));
  await undoBatch(library, 'b');
  expect((await readReviews(library, ['a']))[0]?.note).toBe('Seen again: better.');
});

test('reviews of a batch are found at once, through the filter too', async () => {
  const library = openTestLibrary();
  await mendFilter(library);
  await stageEntries(library, 'b', [entry(review('a', { keys: ['imdb:tt0069293'] }))]);
  await commitStaged(library, 'b');
  expect(await mayFind(library, ['imdb:tt0069293'])).toBe(true);
  expect(await findCandidates(library, ['imdb:tt0069293'], [])).toHaveLength(1);
});

test('a library read in pieces and staged elsewhere is the same library', async () => {
  const library = openTestLibrary();
  const reviews = Array.from({ length: 1_100 }, (_, i) => review(`r${String(i).padStart(4, '0')}`));
  await stageEntries(library, 'b', reviews.map(entry));
  await commitStaged(library, 'b');
  const all = await readAll(library);
  const other = openTestLibrary();
  await stageEntries(other, 'c', all);
  await commitStaged(other, 'c');
  expect(all).toHaveLength(1_100);
  expect(await readAll(other)).toEqual(all);
});

test('a review that stands twice in a batch is counted once, and its later state stays', async () => {
  const library = openTestLibrary();
  const later = review('a', {}, { revision: 2, verdict: 'Later words.' });
  await stageEntries(library, 'b', [entry(review('a')), entry(later)]);
  await commitStaged(library, 'b');
  expect(await readCounters(library)).toMatchObject({ reviews: 1 });
  expect(await readAll(library)).toEqual([entry(later)]);
  await undoBatch(library, 'b');
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
  await stageEntries(library, 'b', [{ kind: 'correction', correction }]);
  await commitStaged(library, 'b');
  expect(await listCorrections(library)).toEqual([correction]);
  await undoBatch(library, 'b');
  expect(await listCorrections(library)).toEqual([]);
});
