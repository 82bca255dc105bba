import Papa from 'papaparse';
import { importLimits } from '../import-limits.ts';
import type { Dialect } from './dialect.ts';

/** One record of a table. */
export interface CsvRecord {
  /** Where it begins, from 1. */
  line: number;
  cells: string[];
  /** Why it can't be trusted: a sentence; null where it is whole. */
  trouble: string | null;
  /** A quotation mark before it never closed, so it may be a piece of a text rather than a record. */
  isDoubtful: boolean;
  /** The file ends without a line end after it. */
  endsFile: boolean;
}

export const cutOff = 'The file ends in the middle of this row: it was probably not copied or downloaded whole.';
const unclosed = 'A quotation mark opens in this row and never closes. Close it, or take it out.';
const tooLong = 'This row is longer than any review.';
const givenUp = 'From here on the quotation marks of this file do not close, so its rows can’t be told apart.';

interface Piece {
  cells: string[];
  start: number;
  end: number;
  /** A quoted cell in it goes on to the end of the text. */
  isOpen: boolean;
}

function split(text: string, { delimiter, escapedBy }: Dialect): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    escapeChar: escapedBy,
    step: ({ data, errors, meta }) => {
      pieces.push({
        cells: data,
        start,
        end: meta.cursor,
        isOpen: errors.some(({ code }) => code === 'MissingQuotes'),
      });
      start = meta.cursor;
    },
  });
  return pieces;
}

/** A text in pieces, with every line end as `\n`. */
async function* withPlainLineEnds(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const chunk of chunks) {
    const text = held + chunk;
    held = text.endsWith('\r') ? '\r' : '';
    yield (held ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
  }
  if (held) yield '\n';
}

const countLines = (text: string) => text.match(/\n/g)?.length ?? 0;

/**
 * The records of a table, empty lines left out, holding no more of it than the record it is at. `width` is how many
 * cells its records have. A quotation mark that never closes costs the line that it stands in, not the table: reading
 * goes on behind it, in doubt.
 */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  dialect: Dialect,
  width: number,
): AsyncGenerator<CsvRecord> {
  let held = '';
  let enough = 0;
  let line = 1;
  let broken = 0;

  const isDone = () => broken > importLimits.brokenQuotes;

  /** Gives up the first line of what is held, or all of it where nothing behind that line looks like a record. */
  function passBroken(first: Piece): CsvRecord {
    const end = held.indexOf('\n') + 1 || held.length;
    const goesOn = split(held.slice(end), dialect).some(({ cells, isOpen }) => cells.length === width && !isOpen);
    broken += 1;
    const isTooLong = !first.isOpen || (!goesOn && held.length > importLimits.recordLength);
    const cells = goesOn || isTooLong ? [held.slice(0, Math.min(end, importLimits.rawLength)).trimEnd()] : first.cells;
    const trouble = isDone() ? givenUp : isTooLong ? tooLong : goesOn ? unclosed : cutOff;
    const record = { line, cells, trouble, isDoubtful: true, endsFile: false };
    held = trouble === cutOff ? '' : held.slice(end);
    line += 1;
    return record;
  }

  /** All records that are whole; at the end of the file the last one too. */
  function* take(isLast: boolean): Generator<CsvRecord> {
    while (held !== '' && !isDone()) {
      const pieces = split(held, dialect);
      const last = pieces.at(-1);
      if (!last) return;
      const isWhole = !last.isOpen && (isLast || held.endsWith('\n'));
      for (const piece of isWhole ? pieces : pieces.slice(0, -1)) {
        const { cells, start, end } = piece;
        const endsFile = isLast && piece === last && !held.endsWith('\n');
        if (cells.length > 1 || cells[0]?.trim()) {
          yield { line, cells, trouble: null, isDoubtful: broken > 0, endsFile };
        }
        line += countLines(held.slice(start, end));
      }
      held = isWhole ? '' : held.slice(last.start);
      if (isWhole || (!isLast && held.length <= importLimits.recordLength)) return;
      yield passBroken(last);
    }
  }

  for await (const text of withPlainLineEnds(chunks)) {
    held += text;
    if (held.length < enough) continue;
    yield* take(false);
    if (isDone()) return;
    // a record that goes on is read again when twice as much of it is there: its length is not paid squared
    enough = held.length * 2;
  }
  yield* take(true);
}
