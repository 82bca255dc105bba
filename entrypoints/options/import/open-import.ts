import { UserError } from '../../../lib/film/user-error.ts';
import type { ImportFile, ImportItem } from '../../../lib/formats/import/import-item.ts';
import type { FromImportWorker, ToImportWorker } from './import-talk.ts';

/** Some files, read again from their beginning as often as is asked, in a worker. */
export interface OpenImport {
  /** A file's name, or how many there are. */
  name: string;
  /** Handfuls of what is in them; `onShare` hears how much has been read. At its end the number of rows. */
  read(onShare: (share: number) => void): AsyncGenerator<ImportItem[], number>;
}

/** How the page reads files; tests read them without a worker. */
export type OpenFiles = (files: readonly ImportFile[]) => OpenImport;

export const openImport: OpenFiles = (files) => ({
  name: nameOf(files),
  async *read(onShare) {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const say = (message: ToImportWorker) => worker.postMessage(message);
    const next = () =>
      new Promise<FromImportWorker>((resolve, reject) => {
        worker.onerror = (event) => reject(new Error(`the worker fell: ${event.message}`));
        worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => resolve(data);
        say({ say: 'next' });
      });
    try {
      say({ say: 'read', files });
      for (;;) {
        const answer = await next();
        if (answer.say === 'refused') throw new UserError(answer.reason);
        if (answer.say === 'failed') throw new Error(answer.reason);
        if (answer.say === 'end') return answer.rows;
        onShare(answer.share);
        yield answer.items;
      }
    } finally {
      worker.terminate();
    }
  },
});

export function nameOf(files: readonly ImportFile[]): string {
  const [first] = files;
  return files.length === 1 && first ? first.name : `${files.length} files`;
}
