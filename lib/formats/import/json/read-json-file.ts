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
    const columns = new Set(Object.keys(first.value).map(columnKey));
    const table = read === readWhole ? null : tables.find((one) => one.recognises(columns, path));
    if (table) return jsonFile(await openAsTable(table, path, [...columns]), read);
  }
  return null;
}

/** Entries without anything nested are rows of a table. */
async function openAsTable(format: TableFormat, path: string, columns: string[]): Promise<JsonFormat> {
  // no survey: numbers in JSON have no commas, and days are written as they should be
  const read = await format.open({ path, columns, preamble: [], survey: async function* () {} });
  return {
    source: format.source,
    name: format.name,
    stage: format.stage,
    recognises: () => true,
    readItem: (item) => read(rowOf(item)),
  };
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
