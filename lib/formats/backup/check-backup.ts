import type { BackupCounts, BackupHead } from './backup.ts';
import type { Parse } from './parse-entry.ts';
import { readBackup } from './read-backup.ts';

/** Reads a file through to its end, keeping nothing: what it would bring. @throws UserError that says why it is refused. */
export async function checkBackup(
  chunks: AsyncIterable<string>,
  parseCorrection: Parse<unknown>,
): Promise<BackupHead & BackupCounts> {
  const entries = readBackup(chunks, parseCorrection);
  const counts = { review: 0, correction: 0 };
  for (;;) {
    const next = await entries.next();
    if (next.done) return { ...next.value, reviews: counts.review, corrections: counts.correction };
    counts[next.value.kind] += 1;
  }
}
