import { UserError } from '../../film/user-error.ts';
import { takeSchema } from '../../review/schema.ts';
import type { FileFormat, ReadRow } from './file-format.ts';
import { hasWords } from './fold-said.ts';
import { type Gatherer, gatherRows } from './gather-rows.ts';
import type { BackupFound, ImportedTake, ImportFile, ImportItem, ImportSource, RowSetAside } from './import-item.ts';
import { importLimits } from './import-limits.ts';
import { type Part, readHead } from './part.ts';
import { type Recognised, recogniseFile } from './recognise-file.ts';
import { openZip } from './zip/open-zip.ts';

export interface ImportProgress {
  /** In bytes of what was recognised, as it was given. */
  read: number;
  total: number;
}

export interface ImportOptions {
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the reading between two rows. */
  signal?: AbortSignal;
}

export interface ImportCounts {
  /** As they were read, before takes were made of them; a file that can't be read at all counts as one. */
  rows: number;
}

/** A part whose kind is known. */
interface Known {
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

function setAsideFile(file: string, reason: string): RowSetAside {
  return { kind: 'setAside', file, line: null, reason, raw: { form: 'text', text: '' } };
}

/** What a failure says where it is the user's to mend; anything else is a bug. */
function reasonOf(error: unknown): string {
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
async function* lookInto(files: readonly ImportFile[]): AsyncGenerator<Known | RowSetAside | BackupFound> {
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

async function* rowsOf({ part, format }: Known): AsyncGenerator<ReadRow | RowSetAside> {
  try {
    yield* format.readRows(part);
  } catch (error) {
    yield setAsideFile(part.path, reasonOf(error));
  }
}

/** A part that counts what is read of it, as a share of its size in the file that was given. */
function counted(part: Part, count: (bytes: number) => void): Part {
  const share = part.packedSize / Math.max(1, part.size);
  return {
    ...part,
    async *bytes() {
      for await (const chunk of part.bytes()) {
        count(chunk.length * share);
        yield chunk;
      }
    },
  };
}

/** The entries of one source that come with words, so that rows without words can wait for them. */
async function findTexts(
  files: readonly Known[],
  signal: AbortSignal | undefined,
): Promise<Map<ImportSource, Set<string>>> {
  const texts = new Map<ImportSource, Set<string>>();
  for (const { part, format } of files) {
    if (
      format.stage !== 'texts' ||
      !files.some((other) => other.format.source === format.source && other.format.stage === 1)
    )
      continue;
    const entries = texts.get(format.source) ?? new Set();
    texts.set(format.source, entries);
    for await (const row of rowsOf({ part, format })) {
      signal?.throwIfAborted();
      if (row.kind === 'row' && row.said.entry !== null && hasWords(row.said.take)) entries.add(row.said.entry);
    }
  }
  return texts;
}

const stages = [0, 1, 'texts'] as const;

/** Whether a take holds to the schema's limits; the readers see to it, and this makes sure. */
function check(item: ImportedTake): ImportedTake | RowSetAside {
  const parsed = takeSchema.safeParse(item.take);
  if (parsed.success) return item;
  const place = parsed.error.issues[0]?.path.join('.');
  const { file, line, take } = item;
  const raw = { form: 'json' as const, text: JSON.stringify(take).slice(0, importLimits.rawLength) };
  return { kind: 'setAside', file, line, reason: `What this row says can’t be kept, because of its “${place}”.`, raw };
}

/**
 * Reads exports of other sites, tables and notes, in whatever order they are given: takes, and every row that is none
 * with its reason. What several files of one source say of a film comes together in its take. Nothing of a large file is
 * held but the films that its source speaks of; pausing is not asking for the next item.
 */
export async function* readImport(
  files: readonly ImportFile[],
  { onProgress, signal }: ImportOptions = {},
): AsyncGenerator<ImportItem, ImportCounts> {
  const known: Known[] = [];
  let rows = 0;
  for await (const found of lookInto(files)) {
    signal?.throwIfAborted();
    if ('format' in found) known.push(found);
    else {
      if (found.kind === 'setAside') rows += 1;
      yield found;
    }
  }
  const total = known.reduce((sum, { part }) => sum + part.packedSize, 0);
  let read = 0;
  const count = (bytes: number) => {
    read += bytes;
    onProgress?.({ read: Math.min(Math.round(read), total), total });
  };
  const texts = await findTexts(known, signal);
  const gatherers = new Map<ImportSource, Gatherer>();
  for (const stage of stages) {
    for (const { part, format } of known.filter((one) => one.format.stage === stage)) {
      const gatherer = gatherers.get(format.source) ?? gatherRows(format.source, texts.get(format.source) ?? new Set());
      gatherers.set(format.source, gatherer);
      for await (const row of rowsOf({ part: counted(part, count), format })) {
        signal?.throwIfAborted();
        rows += 1;
        if (row.kind === 'setAside') yield row;
        else for (const take of gatherer.add(row, stage === 'texts')) yield check(take);
      }
    }
  }
  for (const gatherer of gatherers.values()) {
    for (const take of gatherer.end()) {
      signal?.throwIfAborted();
      yield check(take);
    }
  }
  return { rows };
}
