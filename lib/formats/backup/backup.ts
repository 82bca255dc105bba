import { toCalendarDate } from '../../film/calendar-date.ts';
import type { Review } from '../../review/schema.ts';

/** What the file says that it is. */
export const backupFormat = 'lobby-card-backup';

/** The shape of the file: a reader refuses a higher number, for it can't know what it would lose. */
export const backupVersion = 1;

/** All of a backup but its entries. */
export interface BackupHead {
  /** In UTC, `2026-01-31T12:00:00.000Z`. */
  madeAt: string;
  settings: unknown;
}

export type BackupEntry<Correction> =
  | { kind: 'review'; review: Review }
  | { kind: 'correction'; correction: Correction };

export interface BackupCounts {
  reviews: number;
  corrections: number;
}

/** The file's name on the day it is made, so that a folder of backups sorts by date. */
export function nameBackup(now: Date): string {
  return `${backupFormat}-${toCalendarDate(now)}.json`;
}
