import { limits } from '../lib/film/limits.ts';

/** Lines after a change, and where the caret belongs. */
export interface LineEdit {
  lines: string[];
  row: number;
  caret: number;
  /** How many lines there was no room for. */
  leftOut: number;
}

const bullet = /^\s*[-–—•*+·]\s+/u;

/**
 * Puts what now stands in one row's field where it belongs: every line break in it, typed or pasted, begins a row.
 * `caret` is counted in the field's text.
 */
export function putText(lines: readonly string[], row: number, text: string, caret: number): LineEdit {
  const breaks = text.split('\n');
  const before = text.slice(0, caret).split('\n');
  // Bullets and blank lines between belong to the list that was pasted, not to its words.
  const isList = breaks.length > 1;
  const last = breaks.length - 1;
  const pieces = breaks
    .map((piece, at) => ({ text: isList ? piece.replace(bullet, '') : piece, at }))
    .filter((piece) => piece.text.trim() !== '' || piece.at === 0 || piece.at === last);
  const held = pieces.findLastIndex((piece) => piece.at <= before.length - 1);
  const all = [...lines.slice(0, row), ...pieces.map((piece) => piece.text), ...lines.slice(row + 1)];
  const folded = all.flatMap(foldLine);
  return trimEnd({
    lines: folded.slice(0, limits.lines),
    row: Math.min(row + held, limits.lines - 1),
    caret: before.at(-1)?.length ?? 0,
    leftOut: folded.slice(limits.lines).filter((line) => line.trim() !== '').length,
  });
}

/** Takes an empty row away; the caret goes to the end of the row above. */
export function removeRow(lines: readonly string[], row: number): LineEdit {
  const above = Math.max(0, row - 1);
  const rest = lines.filter((_, at) => at !== row);
  return trimEnd({ lines: rest, row: above, caret: rest[above]?.length ?? 0, leftOut: 0 });
}

/** The rows to show: the lines, and one more to go on in. */
export function rowsOf(lines: readonly string[]): string[] {
  return lines.length < limits.lines ? [...lines, ''] : [...lines];
}

/** A line longer than one may be goes on in the next. */
function foldLine(line: string): string[] {
  if (line.length <= limits.line) return [line];
  return [line.slice(0, limits.line), ...foldLine(line.slice(limits.line))];
}

function trimEnd(edit: LineEdit): LineEdit {
  const end = edit.lines.findLastIndex((line) => line !== '') + 1;
  return { ...edit, lines: edit.lines.slice(0, end), row: Math.min(edit.row, end) };
}
