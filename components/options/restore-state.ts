import type { Answer } from '../../lib/browser/messages.ts';
import type { BackupCounts, BackupHead } from '../../lib/formats/backup/backup.ts';

/** How the restoring of a backup goes. Until `restoring`, nothing has been changed. */
export type RestoreState =
  | { step: 'idle' }
  | { step: 'reading'; file: string; share: number }
  | { step: 'refused'; file: string; reason: string }
  | { step: 'checked'; file: string; backup: BackupHead & BackupCounts }
  | { step: 'restoring'; done: number; total: number }
  | { step: 'done'; report: Answer<'commitBatch'> }
  | { step: 'undone' }
  | { step: 'failed'; reason: string };
