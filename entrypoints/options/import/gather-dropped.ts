import type { ImportFile } from '../../../lib/formats/import/import-item.ts';

/** So many files of a dropped folder are taken; a vault of notes may have thousands. */
const mostFiles = 20_000;

/** The files of what was dropped, those in folders too, under their paths. To be called in the event: later it is empty. */
export async function gatherDropped(dropped: DataTransfer): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  const entries: FileSystemEntry[] = [];
  for (const item of dropped.items) {
    const entry = item.webkitGetAsEntry();
    // what comes from another page has no place in the file system
    const file = entry ? null : item.getAsFile();
    if (entry) entries.push(entry);
    else if (file) files.push({ name: file.name, blob: file });
  }
  const open = [...entries];
  for (let entry = open.pop(); entry && files.length < mostFiles; entry = open.pop()) {
    if (isFile(entry)) files.push({ name: entry.fullPath.replace(/^\//, ''), blob: await readFile(entry) });
    else if (isFolder(entry)) open.push(...(await readFolder(entry)));
  }
  return files;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const readFile = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** A reader gives a hundred entries at a time, and none at the end. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > mostFiles) return all;
    all.push(...some);
  }
}
