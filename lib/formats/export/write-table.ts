import Papa from 'papaparse';

export type Row = Record<string, string | number>;

/**
 * What a spreadsheet would run: a cell that begins like a formula, plain numbers apart. An apostrophe before it makes it
 * text there; our own reader takes it away again.
 */
export const formula = /^(?:[=@\t\r]|[+-](?!\d*\.?\d+$))/;

/** The names of a table's columns as the first line of CSV. */
export function writeHeader(columns: readonly string[]): string {
  return writeCells(columns);
}

/** A row as a line of CSV, quotes doubled inside quotes (RFC 4180). */
export function writeRow(columns: readonly string[], row: Row): string {
  return writeCells(columns.map((name) => row[name] ?? ''));
}

function writeCells(cells: readonly (string | number)[]): string {
  return `${Papa.unparse([[...cells]], { escapeFormulae: formula })}\r\n`;
}
