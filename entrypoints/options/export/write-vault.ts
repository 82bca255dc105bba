import type { NoteCounts } from '../../../components/options/export-state.ts';
import { makeNotes, type NoteFile } from '../../../lib/formats/vault/make-notes.ts';
import { joinFilms } from '../../../lib/match/join-films.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { writeZip, type ZippedFile } from './write-zip.ts';

/** As much of a folder that the user has chosen as is used (File System Access, Chromium). */
export interface Folder {
  getFileHandle(
    name: string,
    options: { create: boolean },
  ): Promise<{
    getFile(): Promise<File>;
    createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  }>;
}

/** A handful of notes is written, then the page may draw. */
const handful = 20;

/** Every note as a file in a zip. */
export async function zipVault(reviews: AsyncIterable<Review>): Promise<Blob> {
  const notes = inHandfuls(makeNotes(await Array.fromAsync(reviews), joinFilms));
  return writeZip(
    (async function* (): AsyncGenerator<ZippedFile> {
      for await (const { name, text, changedAt } of notes) {
        yield { name: `Lobby Card/${name}`, content: new Blob([text]), changedAt: new Date(changedAt) };
      }
    })(),
  );
}

/** Notes into a folder; those that are there already word for word are left untouched. */
export async function writeVaultFolder(folder: Folder, reviews: AsyncIterable<Review>): Promise<NoteCounts> {
  const counts: NoteCounts = { written: 0, same: 0 };
  for await (const { name, text } of inHandfuls(makeNotes(await Array.fromAsync(reviews), joinFilms))) {
    const handle = await folder.getFileHandle(name, { create: true });
    if ((await (await handle.getFile()).text()) === text) {
      counts.same += 1;
      continue;
    }
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
    counts.written += 1;
  }
  return counts;
}

async function* inHandfuls(notes: Iterable<NoteFile>): AsyncGenerator<NoteFile> {
  let taken = 0;
  for (const note of notes) {
    yield note;
    taken += 1;
    if (taken % handful === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}
