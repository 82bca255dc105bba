import type { ImportSource, RawRow, RowSetAside } from './import-item.ts';
import type { Part } from './part.ts';
import type { Said } from './said.ts';

/** What a row says, and where it stands. */
export interface ReadRow {
  kind: 'row';
  file: string;
  line: number;
  said: Said;
  raw: RawRow;
}

/** A kind of file that can be read. */
export interface FileFormat {
  source: ImportSource;
  /** For people: `Letterboxd diary`. */
  name: string;
  /**
   * The order in which the files of one export are read. In the last stage every row has a text of its own, and all else
   * that is said about its film has been read before, so such a row is given on at once: only these files may be large.
   */
  stage: 0 | 1 | 'texts';
  readRows(part: Part): AsyncGenerator<ReadRow | RowSetAside>;
}
