import { BlobReader, BlobWriter, configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

configure({ useWebWorkers: false });

/** A zip of files, by their paths. */
export async function makeZip(
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  password?: string,
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), password ? { password } : {});
  for (const [path, content] of Object.entries(files)) await writer.add(path, new BlobReader(new Blob([content])));
  return writer.close();
}

/** Where each entry's record in a zip's directory begins. */
export function findRecords(zip: Uint8Array): number[] {
  const at: number[] = [];
  for (let i = 0; i + 4 <= zip.length; i++) {
    if (zip[i] === 0x50 && zip[i + 1] === 0x4b && zip[i + 2] === 1 && zip[i + 3] === 2) at.push(i);
  }
  return at;
}

/** A zip whose directory says of every file that it unpacks to so many bytes. */
export async function lieAboutSizes(zip: Blob, size: number): Promise<Blob> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (const at of findRecords(bytes)) view.setUint32(at + 24, size, true);
  return new Blob([bytes]);
}

/** A zip that has one record so many times in its directory. */
export async function repeatRecord(zip: Blob, times: number): Promise<Blob> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const [start = 0] = findRecords(bytes);
  const end = bytes.length - 22;
  const record = bytes.slice(start, end);
  const directory = new Uint8Array(record.length * times);
  for (let i = 0; i < times; i++) directory.set(record, i * record.length);
  const tail = bytes.slice(end);
  const view = new DataView(tail.buffer);
  view.setUint16(8, Math.min(times, 0xffff), true);
  view.setUint16(10, Math.min(times, 0xffff), true);
  view.setUint32(12, directory.length, true);
  return new Blob([bytes.slice(0, start), directory, tail]);
}
