import type { RowSetAside } from '../../../lib/formats/import/import-item.ts';
import { writeSetAside } from '../../../lib/formats/import/write-set-aside.ts';
import { download } from '../backup/download.ts';

/** Gives the rows that could not be read to the browser's downloads, in files that can be corrected and imported. */
export function saveSetAside(rows: readonly RowSetAside[]): void {
  for (const { name, text } of writeSetAside(rows)) download(new Blob([text]), name);
}
