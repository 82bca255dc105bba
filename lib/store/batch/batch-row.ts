import type { Correction } from '../../match/correction-schema.ts';
import type { ReviewRecord } from '../review-record.ts';

/** What a batch brings in: a backup of this library, or an export of somebody else's. */
export type BatchKind = 'backup' | 'import';

/** How many reviews a batch has added, changed and found unchanged. */
export interface BatchCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** A batch as it is kept. */
export interface BatchRow extends BatchCounts {
  id: string;
  kind: BatchKind;
  /** What it came from, in words for people: the name of the file. */
  label: string;
  startedAt: string;
  /** When it was committed; null before. */
  endedAt: string | null;
  /** A batch that is `open` or `undoing` when no one works on it was interrupted, and is taken back. */
  state: 'open' | 'done' | 'undoing' | 'undone';
  /** How many pieces are written, and how many of them are filed under their keys. */
  pieces: number;
  filed: number;
}

/** What undoing a batch needs of one thing: as it was, null where the batch added it. */
export type JournalEntry =
  | {
      kind: 'review';
      id: string;
      /** The number it was written under; journals of version 2 don't tell it. */
      number?: number;
      before: ReviewRecord | null;
      /** The revision that the batch wrote; a later one means that the user has changed it since. */
      revision: number;
    }
  | { kind: 'correction'; id: string; before: Correction | null };

/** The ids of a journal's reviews, each with its number where that is told. */
export function idsIn(journal: readonly JournalEntry[]): Map<string, number | null> {
  return new Map(journal.flatMap((entry) => (entry.kind === 'review' ? [[entry.id, entry.number ?? null]] : [])));
}
