import { BlobReader, BlobWriter, configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

// the browser's own compression, in the page: workers of the library would be scripts made of strings
configure({ useWebWorkers: false, useCompressionStream: true });

export interface ZippedFile {
  name: string;
  content: Blob;
  changedAt: Date;
}

/** Files as one zip. The same files give the same bytes. */
export async function writeZip(files: Iterable<ZippedFile> | AsyncIterable<ZippedFile>): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'));
  for await (const { name, content, changedAt } of files) {
    await zip.add(name, new BlobReader(content), { lastModDate: changedAt, extendedTimestamp: false });
  }
  return zip.close();
}
