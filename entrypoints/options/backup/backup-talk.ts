import type { BackupCounts, BackupEntry, BackupHead } from '../../../lib/formats/backup/backup.ts';
import type { Correction } from '../../../lib/match/correction-schema.ts';

export type Entry = BackupEntry<Correction>;

/** What the page says to its worker. */
export type ToWorker = { say: 'check'; file: File } | { say: 'next' };

/** What the worker says back: to `check`, progress and then the outcome; to `next`, a piece, or `null` at the end. */
export type FromWorker =
  | { say: 'progress'; share: number }
  | { say: 'checked'; backup: BackupHead & BackupCounts }
  | { say: 'piece'; entries: Entry[] | null }
  | { say: 'refused'; reason: string }
  | { say: 'failed'; reason: string };
