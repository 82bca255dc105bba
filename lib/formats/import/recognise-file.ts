import type { FileFormat } from './file-format.ts';
import { tableFormats } from './formats.ts';
import { findTable, tableFile } from './tables/read-table.ts';
import { decodeHead } from './text/decode-text.ts';
import { isZip } from './zip/is-zip.ts';

export type Recognised = FileFormat | 'zip' | 'backup' | null;

/**
 * What a file is, told by its beginning: the name decides only between files that look the same inside (the films
 * that somebody watched, and those he wants to watch). Null where it is nothing that can be read.
 */
export async function recogniseFile(name: string, head: Uint8Array): Promise<Recognised> {
  if (isZip(head)) return 'zip';
  const text = decodeHead(head);
  const table = await findTable(text, name, tableFormats);
  return table && tableFile(table);
}
