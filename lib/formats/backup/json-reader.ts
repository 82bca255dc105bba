import { trouble } from './trouble.ts';
import { createValueScan, maxDepthOfReview } from './value-scan.ts';

export interface JsonLimits {
  /** Of one value, in characters. */
  maxLength: number;
  maxDepth: number;
}

/** Far above what a review with every text at its limit comes to. */
const limitsOfReview: JsonLimits = { maxLength: 32_000_000, maxDepth: maxDepthOfReview };

const anyButSpace = /[^ \n\r\t]/g;

/** Walks over JSON text that comes in chunks, and holds no more of it than the value it is at. */
export interface JsonReader {
  /** The next character that is not white space; empty at the end of the text. */
  peek(): Promise<string>;
  /** Steps over a character that has to come next. */
  expect(character: string): Promise<void>;
  /** Steps over one of two characters: true for the first, false for the second. */
  either(goOn: string, stop: string): Promise<boolean>;
  /** Steps over a value and gives its text. */
  takeValue(): Promise<string>;
}

/** Its functions throw a UserError where the text is cut off, out of order, or nested or long beyond measure. */
export function createJsonReader(
  chunks: AsyncIterable<string>,
  { maxLength, maxDepth }: JsonLimits = limitsOfReview,
): JsonReader {
  const source = chunks[Symbol.asyncIterator]();
  let text = '';
  let at = 0;

  /** Goes on to the next chunk; false at the end. Chunks are not joined to each other, so a long value costs its length once. */
  async function more(): Promise<boolean> {
    const next = await source.next();
    if (next.done) return false;
    text = next.value;
    at = 0;
    return true;
  }

  async function peek(): Promise<string> {
    do {
      anyButSpace.lastIndex = at;
      at = anyButSpace.exec(text)?.index ?? text.length;
      const character = text[at];
      if (character) return character;
    } while (await more());
    return '';
  }

  async function either(goOn: string, stop: string): Promise<boolean> {
    const next = await peek();
    if (next === '') throw trouble.cutOff();
    if (next !== goOn && next !== stop) throw trouble.damaged(`“${next}” stands where it does not belong`);
    at += 1;
    return next === goOn;
  }

  async function takeValue(): Promise<string> {
    await peek();
    const scan = createValueScan(maxDepth);
    const parts: string[] = [];
    let length = 0;
    let end = scan(text, at);
    while (end < 0) {
      parts.push(text.slice(at));
      length += text.length - at;
      if (length > maxLength) throw trouble.damaged('an entry is longer than any review');
      if (!(await more())) throw trouble.cutOff();
      end = scan(text, at);
    }
    parts.push(text.slice(at, end));
    at = end;
    return parts.join('');
  }

  return { peek, either, takeValue, expect: async (character) => void (await either(character, character)) };
}
