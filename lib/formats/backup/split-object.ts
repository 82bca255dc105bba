import { createJsonReader } from './json-reader.ts';
import { parseJson } from './parse-json.ts';
import { trouble } from './trouble.ts';

/** One member of a JSON object, or one item of a member that is a list. */
export interface JsonPart {
  name: string;
  /** Null for a whole member, and for the beginning of a list, which comes as `[]` before its items. */
  index: number | null;
  /** Not yet parsed. */
  json: string;
}

/** Takes an object apart whose lists may be longer than memory. White space and the order of members are free. */
export async function* splitObject(chunks: AsyncIterable<string>): AsyncGenerator<JsonPart> {
  const reader = createJsonReader(chunks);
  const names = new Set<unknown>();
  await reader.expect('{');
  do {
    const name = parseJson(await reader.takeValue());
    if (typeof name !== 'string' || names.has(name)) throw trouble.damaged('its parts are not named as they should be');
    names.add(name);
    await reader.expect(':');
    if ((await reader.peek()) !== '[') {
      yield { name, index: null, json: await reader.takeValue() };
      continue;
    }
    await reader.expect('[');
    yield { name, index: null, json: '[]' };
    if ((await reader.peek()) === ']') {
      await reader.expect(']');
      continue;
    }
    let index = 0;
    do yield { name, index: index++, json: await reader.takeValue() };
    while (await reader.either(',', ']'));
  } while (await reader.either(',', '}'));
  if ((await reader.peek()) !== '') throw trouble.damaged('something follows after its end');
}
