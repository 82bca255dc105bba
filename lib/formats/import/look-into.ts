import { UserError } from '../../film/user-error.ts';
import type { FileFormat } from './file-format.ts';
import type { BackupFound, ImportFile, RowSetAside } from './import-item.ts';
import { importLimits } from './import-limits.ts';
import { type Part, readHead } from './part.ts';
import { type Recognised, recogniseFile } from './recognise-file.ts';
import { openZip } from './zip/open-zip.ts';

/** A part whose kind is known. */
export interface Known {
  part: Part;
  format: FileFormat;
}

const refusals = {
  unknown:
    'This is no file that Lobby Card knows. It reads exports of film sites, tables with a column for the title, reviews in Markdown or JSON-LD, and its own backups.',
  empty: 'There is nothing in this file.',
  tooLarge: 'This file is larger than a gigabyte. Split it, and import the parts.',
  gone: 'This file can’t be read any more. Choose it again.',
  zipInZip: 'A zip inside a zip is not opened. Unpack it, then choose it.',
  backupInZip: 'This is a backup of Lobby Card. Unpack it, then choose it.',
};

export function setAsideFile(file: string, reason: string): RowSetAside {
  return { kind: 'setAside', file, line: null, reason, raw: { form: 'text', text: '' } };
}

/** What a failure says where it is the user's to mend; anything else is a bug. */
export function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  // the file was moved or changed since it was chosen, or its disk is gone
  if (error instanceof DOMException && error.name !== 'AbortError') return refusals.gone;
  throw error;
}

async function* bytesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** Looks what each file is, and opens zips; a zip in a zip is not opened. */
export async function* lookInto(files: readonly ImportFile[]): AsyncGenerator<Known | RowSetAside | BackupFound> {
  for (const { name, blob } of files) {
    try {
      if (blob.size > importLimits.fileBytes) throw new UserError(refusals.tooLarge);
      const part: Part = { path: name, packedSize: blob.size, size: blob.size, bytes: () => bytesOf(blob) };
      const format = await recogniseFile(name, await readHead(part));
      if (format === 'backup') yield { kind: 'backup', file: name, blob };
      else if (format === 'zip') for (const inner of await openZip(name, blob)) yield await lookIntoPart(inner);
      else yield settle(part, format);
    } catch (error) {
      yield setAsideFile(name, reasonOf(error));
    }
  }
}

function settle(part: Part, format: Exclude<Recognised, 'zip' | 'backup'>): Known | RowSetAside {
  if (format === null || format === 'empty') return setAsideFile(part.path, refusals[format ?? 'unknown']);
  return { part, format };
}

async function lookIntoPart(part: Part): Promise<Known | RowSetAside> {
  try {
    const format = await recogniseFile(part.path, await readHead(part));
    if (format === 'zip' || format === 'backup') return setAsideFile(part.path, refusals[`${format}InZip`]);
    return settle(part, format);
  } catch (error) {
    return setAsideFile(part.path, reasonOf(error));
  }
}
