import { UserError } from '../../../film/user-error.ts';
import { type Dialect, guessDialect } from '../csv/dialect.ts';
import { type CsvRecord, cutOff, readCsv } from '../csv/read-csv.ts';
import type { FileFormat, ReadRow } from '../file-format.ts';
import type { RowSetAside } from '../import-item.ts';
import { importLimits } from '../import-limits.ts';
import type { Part } from '../part.ts';
import { decodeText } from '../text/decode-text.ts';
import { columnKey } from './column-key.ts';
import { clearDay, type DayOrder, findDayOrder, hasUnclearDays } from './day-order.ts';
import type { TableFormat, TableRow } from './table-format.ts';

/** In lists of Letterboxd the header is the fifth line. */
const mostRecordsAbove = 10;

/** A sign at the beginning of a cell that a spreadsheet takes for a formula: tables are written with `'` before it. */
const neutralised = /^'(?='*[=+\-@\t\r])/;

/** A header found in the beginning of a file. */
export interface FoundTable {
  format: TableFormat;
  dialect: Dialect;
  names: string[];
  columns: string[];
  preamble: string[][];
  hasUnclearDays: boolean;
}

/** The first line near a file's beginning that is a header of one of the formats, the formats in their order. */
export async function findTable(
  head: string,
  path: string,
  formats: readonly TableFormat[],
): Promise<FoundTable | null> {
  const dialect = guessDialect(head);
  const records: string[][] = [];
  for await (const { cells } of readCsv(only(head), dialect, 0)) {
    records.push(cells);
    if (records.length > mostRecordsAbove) break;
  }
  for (const format of formats) {
    for (const [at, names] of records.entries()) {
      const columns = names.map(columnKey);
      const known = new Set(columns.filter((column) => column !== ''));
      if (known.size < 2 || !format.recognises(known, path)) continue;
      return { format, dialect, names, columns, preamble: records.slice(0, at), hasUnclearDays: hasUnclearDays(head) };
    }
  }
  return null;
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

function rowOf({ line, cells }: CsvRecord, columns: readonly string[], order: DayOrder | null): TableRow {
  const values = new Map<string, string>();
  for (const [at, column] of columns.entries()) {
    // of two columns with one name the first that is filled
    if (!values.get(column)) values.set(column, clearDay((cells[at] ?? '').replace(neutralised, '').trim(), order));
  }
  return { line, get: (...names) => names.map((name) => values.get(name)).find(Boolean) ?? '' };
}

/** Why a record is none of the table's; null where it is one. */
function findTrouble({ cells, trouble, isDoubtful, endsFile }: CsvRecord, width: number): string | null {
  if (trouble) return trouble;
  if (cells.length < width && endsFile) return cutOff;
  if (isDoubtful && cells.length !== width)
    return 'This may be a piece of the row above whose quotation mark never closes.';
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return `This row has ${cells.length} cells where the header names ${width}. Put the cell that has commas in it in quotation marks.`;
  }
  return null;
}

/** The format of a file with a table in it. */
export function tableFile({ format, dialect, names, columns, preamble, ...found }: FoundTable): FileFormat {
  const records = async function* (part: Part): AsyncGenerator<CsvRecord> {
    let above = preamble.length + 1;
    for await (const record of readCsv(decodeText(part.bytes()), dialect, columns.length)) {
      if (above > 0) above -= 1;
      else yield record;
    }
  };
  const survey = async function* (part: Part, order: DayOrder | null): AsyncGenerator<TableRow> {
    for await (const record of records(part)) {
      if (!findTrouble(record, columns.length)) yield rowOf(record, columns, order);
    }
  };
  const cellsOf = async function* (part: Part): AsyncGenerator<string[]> {
    for await (const { cells } of records(part)) yield cells;
  };
  const readRows = async function* (part: Part): AsyncGenerator<ReadRow | RowSetAside> {
    const file = part.path;
    const order = found.hasUnclearDays ? await findDayOrder(cellsOf(part)) : null;
    const read = await format.open({ path: file, columns, preamble, survey: () => survey(part, order) });
    for await (const record of records(part)) {
      const { line, cells } = record;
      const raw = { form: 'cells' as const, columns: names, cells };
      const trouble = findTrouble(record, columns.length);
      if (trouble) {
        yield { kind: 'setAside', file, line, reason: trouble, raw: shorten(raw) };
        continue;
      }
      try {
        yield { kind: 'row', file, line, said: read(rowOf(record, columns, order)), raw };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        yield { kind: 'setAside', file, line, reason: error.message, raw: shorten(raw) };
      }
    }
  };
  return { source: format.source, name: format.name, stage: format.stage, readRows };
}

function shorten<T extends { cells: readonly string[] }>(raw: T): T {
  return { ...raw, cells: raw.cells.slice(0, 1000).map((cell) => cell.slice(0, importLimits.rawLength)) };
}
