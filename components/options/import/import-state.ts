import type { Answer } from '../../../lib/browser/messages.ts';
import type { Film } from '../../../lib/film/schema.ts';
import type { RowSetAside } from '../../../lib/formats/import/import-item.ts';
import type { TakeField } from '../../../lib/review/merge-take.ts';

/** A take of a dry run, as far as a list of them shows it. */
export interface PlannedTake {
  title: string;
  year: number | null;
  /** Where its first row stands: `diary.csv, line 12`. */
  place: string;
  /** How many rows it was made of. */
  rows: number;
  /** What changes in the review that is there, and what the user had edited and keeps. */
  changed: readonly TakeField[];
  kept: readonly TakeField[];
  remarks: readonly string[];
}

/** A take of which it is not sure which film it means. */
export interface UndecidedTake extends PlannedTake {
  entryId: string;
  /** Films of the library that it may be about. */
  candidates: readonly Film[];
}

/** What would become of some files. Of long lists the beginning is kept; the counts are of everything. */
export interface ImportPlan {
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Rows that went into the take of another row. */
  merged: number;
  setAside: number;
  lists: {
    added: readonly PlannedTake[];
    changed: readonly PlannedTake[];
    undecided: readonly UndecidedTake[];
    setAside: readonly RowSetAside[];
  };
  /** Backups of our own among the files, which are restored and not imported. */
  backups: readonly string[];
}

/** How an import goes. A share is from 0 to 1. */
export type ImportState =
  | { step: 'idle' }
  | { step: 'checking'; name: string; share: number }
  | { step: 'checked'; name: string; plan: ImportPlan }
  | { step: 'importing'; name: string; done: number; total: number; isPaused: boolean }
  | { step: 'done'; name: string; report: Answer<'commitBatch'>; setAside: readonly RowSetAside[] }
  | { step: 'undone'; name: string }
  | { step: 'failed'; reason: string };
