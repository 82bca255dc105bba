import type { FileFormat } from '../file-format.ts';
import type { Said } from '../said.ts';

/** A record of a table under its header. */
export interface TableRow {
  line: number;
  /** The first of these columns that has something in it, trimmed; empty where none has. Names as `columnKey` folds them. */
  get(...columns: string[]): string;
}

/** A table whose header has been found. */
export interface Table {
  path: string;
  /** As `columnKey` folds them, in order. */
  columns: readonly string[];
  /** The records above the header. */
  preamble: readonly (readonly string[])[];
  /** All of its rows that are whole: for a first look at what its columns hold. */
  survey(): AsyncGenerator<TableRow>;
}

/** A kind of table, told by the names of its columns. */
export interface TableFormat extends Pick<FileFormat, 'source' | 'name' | 'stage'> {
  recognises(columns: ReadonlySet<string>, path: string): boolean;
  /** @returns what reads its rows. It throws a UserError that says why where a row can't be read. */
  open(table: Table): ((row: TableRow) => Said) | Promise<(row: TableRow) => Said>;
}
