import { Parser } from 'htmlparser2';
import { UserError } from '../../../film/user-error.ts';
import { importLimits } from '../import-limits.ts';

/** One element of a list: the texts of the elements in it, by their names. */
export interface XmlItem {
  /** From 1. */
  place: number;
  texts: ReadonlyMap<string, string>;
}

const mostElements = 200;
const deepest = 50;

/**
 * The elements of one name in XML of any length, each with what is directly in it. Entities of its own are not resolved,
 * and nothing is fetched.
 * @throws UserError where it is nested or long beyond measure.
 */
export async function* readXmlItems(chunks: AsyncIterable<string>, name: string): AsyncGenerator<XmlItem> {
  const ready: XmlItem[] = [];
  let place = 0;
  let depth = 0;
  let length = 0;
  let texts: Map<string, string> | null = null;
  let at: string | null = null;
  const parser = new Parser(
    {
      onopentagname(tag) {
        depth += 1;
        length = 0;
        if (depth > deepest) throw new UserError('From here on this file is nested too deeply to be read.');
        if (tag === name) texts = new Map();
        else if (texts) at = texts.size < mostElements ? tag : null;
        if (texts && at) texts.set(at, texts.get(at) ?? '');
      },
      ontext(text) {
        length += text.length;
        if (length > importLimits.recordLength)
          throw new UserError('From here on this file has a text that is longer than any review.');
        if (texts && at) texts.set(at, (texts.get(at) ?? '') + text);
      },
      onclosetag(tag) {
        depth -= 1;
        at = null;
        if (tag !== name || !texts) return;
        ready.push({ place: ++place, texts });
        texts = null;
      },
    },
    { xmlMode: true },
  );
  for await (const chunk of chunks) {
    let fault: unknown = null;
    try {
      parser.write(chunk);
    } catch (error) {
      fault = error;
    }
    yield* ready.splice(0);
    if (fault) throw fault;
  }
  parser.end();
  yield* ready.splice(0);
}
