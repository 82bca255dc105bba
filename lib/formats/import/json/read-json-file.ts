import { UserError } from '../../../film/user-error.ts';
import type { FileFormat, ReadRow } from '../file-format.ts';
import type { RawRow, RowSetAside } from '../import-item.ts';
import { importLimits } from '../import-limits.ts';
import type { Part } from '../part.ts';
import { columnKey } from '../tables/column-key.ts';
import type { TableFormat, TableRow } from '../tables/table-format.ts';
import { decodeText } from '../text/decode-text.ts';
import type { JsonFormat } from './json-format.ts';
import { isJsonObject, type JsonObject, textOf } from './json-value.ts';
import { type JsonItem, readJsonItems, readJsonLines } from './read-json-items.ts';

type ReadItems = (chunks: AsyncIterable<string>) => AsyncGenerator<JsonItem>;

/** Lists that hold somebody's films; the films in another object's list may be anything, as those that an article names. */
const opinions = /^(?:movies|films|items|entries|ratings|reviews|diary|history|watched|watchlist|data|rows)$/i;

const parse = (json: string): unknown => JSON.parse(json);

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

/** A file's whole object, as its one entry. */
async function* readWhole(chunks: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  for await (const item of readJsonLines(chunks)) {
    yield item;
    return;
  }
}

async function findFirst(head: string, read: ReadItems): Promise<{ value: JsonObject; list: string | null } | null> {
  try {
    for await (const { json, list } of read(only(head))) {
      const value = parse(json);
      if (isJsonObject(value)) return { value, list };
    }
  } catch {
    // the head ends inside of it, or it is no JSON at all
  }
  return null;
}

/** What JSON text is, by its first entry: of the lists, the lines, or the whole. */
export async function findJsonFile(
  head: string,
  path: string,
  formats: readonly JsonFormat[],
  tables: readonly TableFormat[],
): Promise<FileFormat | null> {
  const isLines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(head);
  for (const read of isLines ? [readJsonLines] : [readJsonItems, readWhole]) {
    const first = await findFirst(head, read);
    if (!first) continue;
    const format = formats.find((one) => one.recognises(first.value, { path, list: first.list }));
    if (format) return jsonFile(format, read);
    if (read === readWhole || (first.list !== null && !opinions.test(first.list))) continue;
    const columns = new Set(Object.keys(first.value).map(columnKey));
    const table = tables.find((one) => one.recognises(columns, path));
    if (table) return jsonTable(table, read, [...columns]);
  }
  return null;
}

/** Entries without anything nested are rows of a table. */
function jsonTable(format: TableFormat, read: ReadItems, columns: string[]): FileFormat {
  const survey = async function* (part: Part): AsyncGenerator<TableRow> {
    try {
      for await (const { json } of read(decodeText(part.bytes()))) {
        const value = parseOrNull(json);
        if (isJsonObject(value)) yield rowOf(value);
      }
    } catch (error) {
      // what is wrong is said when the rows are read
      if (!(error instanceof UserError)) throw error;
    }
  };
  const { source, name, stage } = format;
  return {
    source,
    name,
    stage,
    async *readRows(part) {
      const readRow = await format.open({ path: part.path, columns, preamble: [], survey: () => survey(part) });
      const opened = {
        source,
        name,
        stage,
        recognises: () => true,
        readItem: (item: JsonObject) => readRow(rowOf(item)),
      };
      yield* jsonFile(opened, read).readRows(part);
    },
  };
}

function parseOrNull(json: string): unknown {
  try {
    return parse(json);
  } catch {
    return null;
  }
}

function rowOf(item: JsonObject): TableRow {
  const values = new Map(Object.keys(item).map((name) => [columnKey(name), textOf(item, name)]));
  return { line: 0, get: (...names) => names.map((name) => values.get(name)).find(Boolean) ?? '' };
}

function jsonFile(format: JsonFormat, read: ReadItems): FileFormat {
  const readRows = async function* (part: Part): AsyncGenerator<ReadRow | RowSetAside> {
    const file = part.path;
    let line = 0;
    try {
      for await (const { json, list, place } of read(decodeText(part.bytes()))) {
        line = place;
        const raw = { form: 'json' as const, text: json.slice(0, importLimits.rawLength) };
        yield* readItem(format, json, { file, line, list, raw });
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { kind: 'setAside', file, line: line + 1, reason: error.message, raw: { form: 'text', text: '' } };
    }
  };
  return { source: format.source, name: format.name, stage: format.stage, readRows };
}

interface Entry {
  file: string;
  line: number;
  list: string | null;
  raw: RawRow;
}

function* readItem(
  format: JsonFormat,
  json: string,
  { file, line, list, raw }: Entry,
): Generator<ReadRow | RowSetAside> {
  let said: ReturnType<JsonFormat['readItem']>;
  try {
    const value = parse(json);
    if (!isJsonObject(value)) throw new UserError('This entry is not an object, so it can name no film.');
    said = format.readItem(value, { path: file, list });
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof SyntaxError)) throw error;
    const reason = error instanceof UserError ? error.message : 'This entry is garbled: it is not JSON.';
    yield { kind: 'setAside', file, line, reason, raw };
    return;
  }
  for (const one of Array.isArray(said) ? said : [said]) yield { kind: 'row', file, line, said: one, raw };
}
