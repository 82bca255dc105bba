import { UserError } from '../../../lib/film/user-error.ts';
import type { BackupCounts, BackupHead } from '../../../lib/formats/backup/backup.ts';
import type { Entry, FromWorker, ToWorker } from './backup-talk.ts';

/** A backup that has been read through and found right. */
export interface OpenBackup {
  /** The file's name. */
  name: string;
  head: BackupHead & BackupCounts;
  pieces: () => AsyncGenerator<Entry[]>;
  close: () => void;
}

/** Checks a file in a worker. @throws UserError that says why it is refused. */
export async function openBackup(file: File, onShare: (share: number) => void): Promise<OpenBackup> {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  const close = () => worker.terminate();

  const tell = (message: ToWorker) =>
    new Promise<FromWorker>((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(`the worker fell: ${event.message}`));
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.say === 'progress') onShare(data.share);
        else if (data.say === 'refused') reject(new UserError(data.reason));
        else if (data.say === 'failed') reject(new Error(data.reason));
        else resolve(data);
      };
      worker.postMessage(message);
    });

  async function* pieces(): AsyncGenerator<Entry[]> {
    for (;;) {
      const answer = await tell({ say: 'next' });
      if (answer.say !== 'piece' || answer.entries === null) return;
      yield answer.entries;
    }
  }

  try {
    const answer = await tell({ say: 'check', file });
    if (answer.say !== 'checked') throw new Error('the worker answered something else');
    return { name: file.name, head: answer.backup, pieces, close };
  } catch (reason) {
    close();
    throw reason;
  }
}
