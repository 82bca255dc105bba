import { UserError } from '../../../film/user-error.ts';
import { createJsonReader, type JsonReader } from '../../backup/json-reader.ts';
import { importLimits } from '../import-limits.ts';

/** One entry of a file: an item of its list, or of a list in its object, or a line. */
export interface JsonItem {
  /** The name of the list it is in; null where the file itself is the list. */
  list: string | null;
  /** From 1, through the whole file. */
  place: number;
  json: string;
}

const garbled = 'From here on this file can’t be read: it ends too early, or is garbled.';

// nesting costs nothing here: what is asked for lies at known places, and nothing walks through the rest
const limits = { maxLength: importLimits.recordLength, maxDepth: Infinity };

/**
 * The entries of JSON text of any length, each as text: of a list, of the lists in an object (its other members are
 * passed over), or of one object a line.
 * @throws UserError where it ends or makes no sense; all before that has been given.
 */
export async function* readJsonItems(chunks: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  const reader = createJsonReader(chunks, limits);
  let place = 0;
  const items = async function* (list: string | null): AsyncGenerator<JsonItem> {
    await reader.expect('[');
    if ((await reader.peek()) === ']') return reader.expect(']');
    do yield { list, place: ++place, json: await reader.takeValue() };
    while (await reader.either(',', ']'));
  };
  try {
    if ((await reader.peek()) === '[') yield* items(null);
    else yield* members(reader, items);
  } catch (error) {
    throw error instanceof UserError ? new UserError(garbled) : error;
  }
}

async function* members(
  reader: JsonReader,
  items: (list: string) => AsyncGenerator<JsonItem>,
): AsyncGenerator<JsonItem> {
  await reader.expect('{');
  if ((await reader.peek()) === '}') return;
  do {
    const name = (await reader.takeValue()).slice(1, -1);
    await reader.expect(':');
    if ((await reader.peek()) === '[') yield* items(name);
    else await reader.takeValue();
  } while (await reader.either(',', '}'));
}

/** Values that follow each other, one a line as a rule. */
export async function* readJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  const reader = createJsonReader(chunks, limits);
  try {
    for (let place = 1; (await reader.peek()) !== ''; place++)
      yield { list: null, place, json: await reader.takeValue() };
  } catch (error) {
    throw error instanceof UserError ? new UserError(garbled) : error;
  }
}
