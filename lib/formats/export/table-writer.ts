import type { Review } from '../../review/schema.ts';
import { createLeftOut, type WriteExport } from './export-part.ts';
import { type Row, writeHeader, writeRow } from './write-table.ts';

interface TableOf {
  file: string;
  columns: readonly string[];
  /** Why a review has no place in it; null where it has. */
  whyNot: (review: Review) => string | null;
  rowsOf: (review: Review) => readonly Row[];
}

/** Writes reviews into one table, whatever its size. */
export function createTableWriter({ file, columns, whyNot, rowsOf }: TableOf): WriteExport {
  return async function* (reviews) {
    const leftOut = createLeftOut();
    yield { file, text: writeHeader(columns) };
    for await (const review of reviews) {
      const reason = whyNot(review);
      if (reason) leftOut.add(reason);
      else
        yield {
          file,
          text: rowsOf(review)
            .map((row) => writeRow(columns, row))
            .join(''),
        };
    }
    return leftOut.list();
  };
}
