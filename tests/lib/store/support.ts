import 'fake-indexeddb/auto';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Film } from '../../../lib/film/schema.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';
import type { BatchEntry } from '../../../lib/store/batch/batch-entry.ts';
import { beginBatch } from '../../../lib/store/batch/begin-batch.ts';
import { type BatchReport, commitBatch } from '../../../lib/store/batch/commit-batch.ts';
import { putPiece } from '../../../lib/store/batch/put-piece.ts';
import { changeReview } from '../../../lib/store/change-reviews.ts';
import { type Library, openLibrary } from '../../../lib/store/database.ts';

let opened = 0;

/** A library of its own for each test. */
export function openTestLibrary(): Library {
  opened += 1;
  return openLibrary(`test-${opened}`);
}

/** The library opened last, as the next background finds it after this one was killed. */
export function openAgain(): Library {
  return openLibrary(`test-${opened}`);
}

/** Brings entries in as one batch, in pieces of three. */
export async function bring(library: Library, entries: readonly BatchEntry[]): Promise<BatchReport> {
  const batchId = await beginBatch(library, 'import', 'some file', testNow);
  for (let piece = 0; piece * 3 < entries.length; piece += 1) {
    await putPiece(library, { batchId, piece, entries: entries.slice(piece * 3, piece * 3 + 3) }, testNow);
  }
  return commitBatch(library, batchId, testNow);
}

export const testNow = new Date('2026-04-01T00:00:00Z');

/** A review with the given film facts and words. */
export function review(id: string, film: Partial<Film> = {}, said: Partial<Review> = {}): Review {
  const take = makeTake(makeFilm({ title: 'Solaris', year: 1972, ...film }));
  const now = new Date('2026-01-01T00:00:00Z');
  return { ...makeReview(take, { id, origin: { kind: 'mine' }, now }), ...said };
}

export async function put(library: Library, ...reviews: Review[]): Promise<void> {
  for (const one of reviews) await changeReview(library, one.id, () => one);
}
