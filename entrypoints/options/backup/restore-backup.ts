import type { Answer } from '../../../lib/browser/messages.ts';
import type { Outside } from '../outside.ts';
import type { OpenBackup } from './open-backup.ts';

/** Puts a checked backup in the library as one batch. Whatever fails before its end leaves nothing. */
export async function restoreBackup(
  ask: Outside['ask'],
  backup: Pick<OpenBackup, 'name' | 'head' | 'pieces'>,
  onDone: (entries: number) => void,
): Promise<Answer<'commitBatch'>> {
  const { batchId } = await ask('beginBatch', { kind: 'backup', label: backup.name });
  let done = 0;
  let piece = 0;
  try {
    for await (const entries of backup.pieces()) {
      await ask('putPiece', { batchId, piece, entries });
      piece += 1;
      done += entries.length;
      onDone(done);
    }
    const report = await ask('commitBatch', { batchId, settings: backup.head.settings });
    // What was lost has come back, as far as the backup had it.
    if (await ask('readLost', null)) await ask('acceptLoss', null);
    return report;
  } catch (reason) {
    // The reason is what people should hear of; what can't be taken back now is at the browser's next start.
    await ask('undoBatch', { batchId }).catch(console.error);
    throw reason;
  }
}
