import type { Answer } from '../../../lib/browser/messages.ts';
import type { Outside } from '../outside.ts';
import type { OpenBackup } from './open-backup.ts';

/** Puts a checked backup beside the library, piece by piece, and then in its place at once. Whatever fails before leaves nothing. */
export async function restoreBackup(
  ask: Outside['ask'],
  backup: Pick<OpenBackup, 'head' | 'pieces'>,
  batchId: string,
  onDone: (entries: number) => void,
): Promise<Answer<'commitStaged'>> {
  let done = 0;
  try {
    for await (const entries of backup.pieces()) {
      await ask('stagePiece', { batchId, entries });
      done += entries.length;
      onDone(done);
    }
    const report = await ask('commitStaged', { batchId, settings: backup.head.settings });
    // What was lost has come back, as far as the backup had it.
    if (await ask('readLost', null)) await ask('acceptLoss', null);
    return report;
  } catch (reason) {
    // Pieces that were left would only take room; the reason is what people should hear of.
    await ask('dropStaged', { batchId }).catch(console.error);
    throw reason;
  }
}
