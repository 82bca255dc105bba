import type { LibraryEntry } from '../../store/library-entry.ts';
import type { LostLibrary } from '../lost-library.ts';
import type { Page } from './reviews.ts';

/** The library as a whole: out into a file, back from one, and what was lost. */
export interface BackupMessages {
  /** The library in pieces, bin and corrections included, for a backup file. */
  readBackupPiece: [ask: { after: string | null }, answer: Page<LibraryEntry>];

  readLost: [ask: null, answer: LostLibrary | null];
  /** The user has seen that the library is lost and starts a new one. */
  acceptLoss: [ask: null, answer: null];
}
