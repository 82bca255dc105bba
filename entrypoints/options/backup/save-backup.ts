import type { BackupHead } from '../../../lib/formats/backup/backup.ts';
import { writeBackup } from '../../../lib/formats/backup/write-backup.ts';
import type { Outside } from '../outside.ts';
import type { Entry } from './backup-talk.ts';

/** The whole library as a file. `onDone` hears how many reviews are in it so far. */
export async function saveBackup(
  ask: Outside['ask'],
  head: BackupHead,
  onDone: (reviews: number) => void,
): Promise<Blob> {
  // The browser keeps a blob outside of the page's memory, and off to disk where it is large.
  const parts: Blob[] = [];
  for await (const part of writeBackup(head, readPieces(ask, onDone))) parts.push(new Blob([part]));
  return new Blob(parts, { type: 'application/json' });
}

async function* readPieces(ask: Outside['ask'], onDone: (reviews: number) => void): AsyncGenerator<Entry[]> {
  let reviews = 0;
  let after: string | null = null;
  do {
    const { items, next }: { items: Entry[]; next: string | null } = await ask('readBackupPiece', { after });
    reviews += items.filter(({ kind }) => kind === 'review').length;
    yield items;
    onDone(reviews);
    after = next;
  } while (after !== null);
}
