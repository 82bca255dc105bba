import type { BackupEntry, BackupHead } from '../../../../../lib/formats/backup/backup.ts';
import { readBackup } from '../../../../../lib/formats/backup/read-backup.ts';
import { writeBackup } from '../../../../../lib/formats/backup/write-backup.ts';
import { type Correction, correctionSchema } from '../../../../../lib/match/correction-schema.ts';

type Entry = BackupEntry<Correction>;

export async function* inPieces<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** The file of a library, its pieces `size` entries long. */
export async function writeAll(head: BackupHead, entries: readonly Entry[], size = 3): Promise<string> {
  const pieces: Entry[][] = [];
  for (let at = 0; at < entries.length; at += size) pieces.push(entries.slice(at, at + size));
  let text = '';
  for await (const part of writeBackup(head, inPieces(pieces))) text += part;
  return text;
}

/** What comes out of a text that arrives in chunks of `size` characters. */
export async function readAll(text: string, size = 65_536): Promise<{ head: BackupHead; entries: Entry[] }> {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += size) chunks.push(text.slice(at, at + size));
  const reading = readBackup(inPieces(chunks), (value) => correctionSchema.parse(value));
  const entries: Entry[] = [];
  for (;;) {
    const next = await reading.next();
    if (next.done) return { head: next.value, entries };
    entries.push(next.value);
  }
}
