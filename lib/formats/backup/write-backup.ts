import { type BackupEntry, type BackupHead, backupFormat, backupVersion } from './backup.ts';

/**
 * The text of a backup file, a part for each piece of the library, so that no part is ever as long as the whole.
 * One entry a line: a person can look into it, and two backups can be compared.
 */
export async function* writeBackup<Correction>(
  { madeAt, settings }: BackupHead,
  pieces: AsyncIterable<readonly BackupEntry<Correction>[]>,
): AsyncGenerator<string> {
  const head = { format: backupFormat, version: backupVersion, madeAt, settings };
  yield `${JSON.stringify(head).slice(0, -1)},\n"reviews":[`;

  let comma = '';
  // These are few, and their list comes after the reviews whatever the order of the pieces.
  const corrections: string[] = [];
  for await (const piece of pieces) {
    let lines = '';
    for (const entry of piece) {
      if (entry.kind === 'correction') {
        corrections.push(JSON.stringify(entry.correction));
      } else {
        lines += `${comma}\n${JSON.stringify(entry.review)}`;
        comma = ',';
      }
    }
    yield lines;
  }
  yield `],\n"corrections":[${corrections.map((line) => `\n${line}`).join(',')}]}\n`;
}
