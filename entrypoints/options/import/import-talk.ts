import type { ImportFile, ImportItem } from '../../../lib/formats/import/import-item.ts';

/** What the page says to its worker: which files, from their beginning; and that it wants the next handful. */
export type ToImportWorker = { say: 'read'; files: readonly ImportFile[] } | { say: 'next' };

/** What the worker says back to `next`; `share` of the files, 0 to 1, has been read by then. */
export type FromImportWorker =
  | { say: 'items'; items: ImportItem[]; share: number }
  | { say: 'end'; rows: number }
  | { say: 'refused'; reason: string }
  | { say: 'failed'; reason: string };
