import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { UserError } from '../../../film/user-error.ts';
import { importLimits } from '../import-limits.ts';
import type { Part } from '../part.ts';

// we are in a worker already
configure({ useWebWorkers: false });

const tryAgain = 'Ask for the export again, or unpack it and choose the files in it.';
const trouble = {
  broken: () => new UserError(`This zip can’t be opened: it is damaged, or only a piece of one. ${tryAgain}`),
  damagedEntry: () => new UserError(`This file can’t be unpacked: its zip is damaged here. ${tryAgain}`),
  overlapping: () => new UserError('This zip is made in a way that no program would: its files lie over each other.'),
  locked: () => new UserError('This file is locked with a password. Unpack the zip, then choose the files in it.'),
  tooMany: () =>
    new UserError(
      `This zip holds more than ${importLimits.zipEntries.toLocaleString('en')} files. Import it in parts.`,
    ),
  tooLarge: () =>
    new UserError('This zip unpacks to more than a gigabyte. Unpack it, and import its files one after the other.'),
  bomb: () => new UserError('This file unpacks to far more than a text can, so it is left alone.'),
};

/** Small files may be packed more tightly than any text: asked from here on. */
const ratioFromBytes = 10_000_000;

/** Its bytes, as many as its zip's directory says and no more. */
async function* unpack(entry: FileEntry): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw trouble.locked();
  if (entry.uncompressedSize > Math.max(ratioFromBytes, entry.compressedSize * importLimits.zipRatio))
    throw trouble.bomb();
  let fail: (error: unknown) => void = () => undefined;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => {
      fail = (error) => controller.error(error);
    },
  });
  const stop = new AbortController();
  const unpacking = entry
    .getData(writable, { checkSignature: true, signal: stop.signal })
    // where it fails before its first byte, nothing else would end the stream
    .then(() => undefined, fail);
  const reader = readable.getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > entry.uncompressedSize) throw trouble.damagedEntry();
      yield value;
    }
  } catch (error) {
    throw error instanceof UserError ? error : trouble.damagedEntry();
  } finally {
    stop.abort();
    await reader.cancel().catch(() => undefined);
    await unpacking;
  }
}

/** Whether two entries share bytes, as in a zip that is made to unpack without end. All at once: one by one it is squared. */
function overlap(entries: readonly FileEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.some(
    ({ offset, compressedSize }, at) => offset + compressedSize > (sorted[at + 1]?.offset ?? Infinity),
  );
}

/** A path as a name and nothing else: it is never written anywhere, so `..` and a leading `/` are only taken off. */
function plainPath(name: string): string {
  return name
    .replace(/\\/g, '/')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/')
    .slice(0, 300);
}

/** What systems put into zips beside people's files. */
const chaff = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files in a zip, by its directory; each is unpacked when it is read, piece by piece.
 * @throws UserError where it is none, or is too much.
 */
export async function openZip(path: string, blob: Blob): Promise<Part[]> {
  // names are only shown, so one that would be unsafe to write costs nothing
  const reader = new ZipReader(new BlobReader(blob), { filenameValidation: 'tolerant' });
  const entries: FileEntry[] = [];
  let total = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || chaff.test(entry.filename)) continue;
      if (entries.length >= importLimits.zipEntries) throw trouble.tooMany();
      total += entry.uncompressedSize;
      if (total > importLimits.fileBytes) throw trouble.tooLarge();
      entries.push(entry);
    }
  } catch (error) {
    throw error instanceof UserError ? error : trouble.broken();
  }
  if (overlap(entries)) throw trouble.overlapping();
  return entries.map((entry) => ({
    path: `${path}/${plainPath(entry.filename)}`,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    bytes: () => unpack(entry),
  }));
}
