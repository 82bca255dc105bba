import type { Film } from '../../film/schema.ts';
import type { BatchEntry, EntryOutcome } from '../../store/batch/batch-entry.ts';
import type { BatchKind } from '../../store/batch/batch-row.ts';
import type { BatchReport } from '../../store/batch/commit-batch.ts';
import type { PastBatch } from '../../store/batch/list-batches.ts';

/**
 * What is brought in as one: `beginBatch`, then `putPiece` for each piece in turn, then `commitBatch`. Until that is
 * answered `undoBatch` takes everything back, and so does the browser's next start; after it `undoBatch` still does.
 * Where the background was stopped meanwhile a question is lost: it can be asked again as it was.
 */
export interface BatchMessages {
  /** `label` is the name of the file, for the list of batches. */
  beginBatch: [ask: { kind: BatchKind; label: string }, answer: { batchId: string }];
  /** A dry run: what would become of each entry. Nothing is written; as often as wanted, in pieces of any size. */
  probePiece: [ask: { batchId: string; entries: BatchEntry[] }, answer: EntryOutcome[]];
  /** For each of at most 1,000 films those of the library that it may be, where only the user can tell. */
  findNamesakes: [ask: { films: Film[] }, answer: Film[][]];
  /**
   * Writes a piece of at most 1,000 entries and some two megabytes; pieces are numbered from 0. Up to three questions may
   * be on their way at once, in order: reading the next goes on while one is written.
   */
  putPiece: [ask: { batchId: string; piece: number; entries: BatchEntry[] }, answer: EntryOutcome[]];
  /** Answered once all of it is on disk. `settings` are those of a backup, or null. */
  commitBatch: [ask: { batchId: string; settings: unknown }, answer: BatchReport];
  undoBatch: [ask: { batchId: string }, answer: null];
  /** Newest first. */
  listBatches: [ask: null, answer: PastBatch[]];
}
