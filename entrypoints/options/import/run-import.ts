import type { Film } from '../../../lib/film/schema.ts';
import type { BatchReport } from '../../../lib/store/batch/commit-batch.ts';
import type { Outside } from '../outside.ts';
import { entryOf } from './entry-of.ts';
import type { OpenImport } from './open-import.ts';

/** Reading goes on while so many handfuls are being written. */
const atOnce = 3;

interface Running {
  /** The films that the user has chosen, by the takes' entry ids. */
  choices: ReadonlyMap<string, Film>;
  onDone: (takes: number) => void;
  /** Waits while the user has paused. @throws what the import is cancelled with. */
  mayGoOn: () => Promise<void>;
}

/** Brings files in as one batch. Whatever ends it before its end, a cancel too, leaves nothing. */
export async function runImport(
  ask: Outside['ask'],
  batchId: string,
  files: OpenImport,
  { choices, onDone, mayGoOn }: Running,
): Promise<BatchReport> {
  const writing = new Set<Promise<unknown>>();
  const handfuls = files.read(() => undefined);
  let done = 0;
  let piece = 0;
  try {
    for (let step = await handfuls.next(); !step.done; step = await handfuls.next()) {
      await mayGoOn();
      const takes = step.value.filter((item) => item.kind === 'take');
      if (takes.length === 0) continue;
      const entries = takes.map((item) => entryOf(item, choices.get(item.entryId)));
      const put = ask('putPiece', { batchId, piece, entries }).then(() => {
        writing.delete(put);
        done += takes.length;
        onDone(done);
      });
      writing.add(put);
      piece += 1;
      if (writing.size >= atOnce) await Promise.race(writing);
    }
    await Promise.all(writing);
    await mayGoOn();
    return await ask('commitBatch', { batchId, settings: null });
  } catch (reason) {
    await handfuls.return(0);
    await Promise.allSettled(writing);
    // The reason is what people should hear of; what can't be taken back now is at the browser's next start.
    await ask('undoBatch', { batchId }).catch(console.error);
    throw reason;
  }
}
