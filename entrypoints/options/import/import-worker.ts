import { UserError } from '../../../lib/film/user-error.ts';
import type { ImportProgress } from '../../../lib/formats/import/count-progress.ts';
import type { ImportItem } from '../../../lib/formats/import/import-item.ts';
import type { ImportCounts } from '../../../lib/formats/import/read-import.ts';
import { readImport } from '../../../lib/formats/import/read-import.ts';
import type { FromImportWorker, ToImportWorker } from './import-talk.ts';
import { lengthOfItem } from './length-of-item.ts';

// Reads the files away from the page, a handful of takes whenever it asks; that it stops asking is how it pauses.

const mostItems = 500;
const mostLength = 1_500_000;

let items: AsyncGenerator<ImportItem, ImportCounts> | null = null;
let counts: ImportCounts | null = null;
let progress: ImportProgress = { read: 0, total: 0 };

async function takeHandful(): Promise<FromImportWorker> {
  if (!items) throw new Error('no files have been named');
  const taken: ImportItem[] = [];
  for (let length = 0; !counts && taken.length < mostItems && length < mostLength; ) {
    const step = await items.next();
    if (step.done) {
      counts = step.value;
    } else {
      taken.push(step.value);
      length += lengthOfItem(step.value);
    }
  }
  if (counts && taken.length === 0) return { say: 'end', rows: counts.rows };
  return { say: 'items', items: taken, share: progress.total > 0 ? progress.read / progress.total : 0 };
}

async function answer(question: ToImportWorker): Promise<void> {
  if (question.say === 'read') {
    items = readImport(question.files, {
      onProgress: (now) => {
        progress = now;
      },
    });
    return;
  }
  postMessage(await takeHandful());
}

addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  answer(data).catch((reason: unknown) => {
    const said: FromImportWorker =
      reason instanceof UserError
        ? { say: 'refused', reason: reason.message }
        : { say: 'failed', reason: String(reason) };
    postMessage(said);
  });
});
