import { useState } from 'preact/hooks';
import type { ExportFormat, ExportState } from '../../../components/options/export-state.ts';
import type { Settings } from '../../../lib/browser/settings-schema.ts';
import { toCalendarDate } from '../../../lib/film/calendar-date.ts';
import { writeBackup } from '../../../lib/formats/backup/write-backup.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { tellFailure } from '../../popup/tell-failure.ts';
import { download } from '../backup/download.ts';
import type { Outside } from '../outside.ts';
import { readForExport } from './read-for-export.ts';
import type { Folder } from './write-vault.ts';

/** Chromium lets a page write into a folder that the user chooses; Firefox does not. */
type ChooseFolder = (options: { id: string; mode: 'readwrite' }) => Promise<Folder & { name: string }>;

export const findFolderChooser = () =>
  (globalThis as { showDirectoryPicker?: ChooseFolder }).showDirectoryPicker?.bind(globalThis) ?? null;

type Done = Omit<Extract<ExportState, { step: 'done' }>, 'step' | 'reviews'>;

/** Writes the library, or the reviews chosen, and tells how far that has come. */
export function useExport(ask: Outside['ask'], chosen: readonly string[] | null, settings: Settings) {
  const [state, setState] = useState<ExportState>({ step: 'idle' });

  const write = async (work: (reviews: AsyncIterable<Review>) => Promise<Done>) => {
    let taken = 0;
    setState({ step: 'writing', done: 0 });
    const reviews = readForExport(ask, chosen, (done) => {
      taken = done;
      setState({ step: 'writing', done });
    });
    try {
      const done = await work(reviews);
      const left = done.leftOut.reduce((sum, { count }) => sum + count, 0);
      setState({ step: 'done', ...done, reviews: taken - left });
    } catch (reason) {
      setState({ step: 'failed', reason: tellFailure(reason) });
    }
  };

  // what writes comes when it is wanted: the page opens without it
  const toFile = (format: ExportFormat) =>
    write(async (reviews) => {
      const day = toCalendarDate(new Date());
      if (format === 'vault') {
        const { zipVault } = await import('./write-vault.ts');
        return give(await zipVault(reviews), `lobby-card-notes-${day}.zip`);
      }
      if (format === 'json') return give(await writeOurs(reviews, settings), `lobby-card-reviews-${day}.json`);
      const { writeExport } = await import('./write-export.ts');
      const { files, leftOut } = await writeExport(format, reviews);
      const [only, ...more] = files;
      if (!only) return { where: '', leftOut, notes: null };
      if (more.length === 0) return { ...give(only[1], only[0]), leftOut };
      const { writeZip } = await import('./write-zip.ts');
      const parts = [...files].map(([name, content]) => ({ name, content, changedAt: new Date() }));
      return { ...give(await writeZip(parts), `lobby-card-${format}-${day}.zip`), leftOut };
    });

  const toFolder = async () => {
    const folder = await findFolderChooser()?.({ id: 'lobby-card-vault', mode: 'readwrite' }).catch(
      (reason: unknown) => {
        if ((reason as Error).name === 'AbortError') return null;
        throw reason;
      },
    );
    if (!folder) return;
    const { writeVaultFolder } = await import('./write-vault.ts');
    await write(async (reviews) => ({
      where: folder.name,
      leftOut: [],
      notes: await writeVaultFolder(folder, reviews),
    }));
  };

  return { state, toFile: (format: ExportFormat) => void toFile(format), toFolder: () => void toFolder() };
}

function give(blob: Blob, name: string): Done {
  download(blob, name);
  return { where: name, leftOut: [], notes: null };
}

/** The shape of a backup, without the bin and the corrections. */
async function writeOurs(reviews: AsyncIterable<Review>, settings: Settings): Promise<Blob> {
  const pieces = (async function* () {
    for await (const review of reviews) yield [{ kind: 'review' as const, review }];
  })();
  const parts: string[] = [];
  for await (const part of writeBackup({ madeAt: new Date().toISOString(), settings }, pieces)) parts.push(part);
  return new Blob(parts, { type: 'application/json' });
}
