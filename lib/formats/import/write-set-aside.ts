import Papa from 'papaparse';
import { formula } from '../export/write-table.ts';
import type { RowSetAside } from './import-item.ts';

export interface SetAsideFile {
  name: string;
  text: string;
}

/** Columns that no reader knows: they are for the person who corrects the rows. */
const ours = ['Set aside: line', 'Set aside: why'];

/** Its folders come along, for a name may be all that tells a watchlist from the films that were watched. */
function nameOf(file: string, ending: string | null): string {
  const name = `set-aside-${file.replace(/[/\\]/g, '-')}`;
  return ending ? `${name.replace(/\.[a-z0-9]{1,8}$/i, '')}.${ending}` : name;
}

type CellRow = RowSetAside & { raw: { form: 'cells' } };
const hasCells = (row: RowSetAside): row is CellRow => row.raw.form === 'cells';

function writeTable(rows: readonly CellRow[]): string {
  const columns = [...new Set(rows.flatMap(({ raw }) => raw.columns))];
  const lines = rows.map(({ line, reason, raw }) => {
    const cells = raw.cells.length > raw.columns.length ? raw.cells : inOrder(raw, columns);
    return [String(line ?? ''), reason, ...cells];
  });
  return `${Papa.unparse([[...ours, ...columns], ...lines], { escapeFormulae: formula })}\r\n`;
}

/** The cells under the columns of the whole file, of which a row in XML has only some. */
function inOrder({ columns, cells }: CellRow['raw'], all: readonly string[]): string[] {
  if (columns.length === all.length) return [...cells];
  return all.map((column) => cells[columns.indexOf(column)] ?? '');
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/**
 * The rows of one import that were set aside, a file for each file that they came from and of its kind, so that they can
 * be corrected and imported again. Cells that a spreadsheet would run are written as text.
 */
export function writeSetAside(rows: readonly RowSetAside[]): SetAsideFile[] {
  const byFile = Map.groupBy(rows, ({ file }) => file);
  return [...byFile].flatMap(([file, own]) => {
    const files: SetAsideFile[] = [];
    const tables = own.filter(hasCells);
    if (tables.length > 0) files.push({ name: nameOf(file, 'csv'), text: writeTable(tables) });
    const texts = own.flatMap(({ raw }) => (raw.form === 'cells' || raw.text === '' ? [] : raw));
    const entries = texts.filter(({ form, text }) => form === 'json' && isJson(text)).map(({ text }) => text);
    if (entries.length > 0) files.push({ name: nameOf(file, 'json'), text: `[\n${entries.join(',\n')}\n]\n` });
    const others = texts.filter(({ form, text }) => form !== 'json' || !isJson(text)).map(({ text }) => text);
    if (others.length > 0)
      files.push({ name: nameOf(file, entries.length > 0 ? 'txt' : null), text: others.join('\n') });
    return files;
  });
}
