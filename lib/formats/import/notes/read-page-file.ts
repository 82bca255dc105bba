import { Parser } from 'htmlparser2';
import { UserError } from '../../../film/user-error.ts';
import type { FileFormat, ReadRow } from '../file-format.ts';
import { readSchemaOrg } from '../from/schema-org.ts';
import type { RowSetAside } from '../import-item.ts';
import { importLimits } from '../import-limits.ts';
import { isJsonObject, listOf } from '../json/json-value.ts';
import { decodeText } from '../text/decode-text.ts';

/** The JSON-LD in a page, block by block. */
async function* readBlocks(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const ready: string[] = [];
  let block: string | null = null;
  let left: number = importLimits.recordLength;
  const parser = new Parser({
    onopentag(name, { type }) {
      if (name === 'script' && type?.trim().toLowerCase() === 'application/ld+json') block = '';
    },
    ontext(text) {
      if (block === null) return;
      left -= text.length;
      if (left < 0) throw new UserError('This page has more data in it than any review.');
      block += text;
    },
    onclosetag() {
      if (block !== null) ready.push(block);
      block = null;
    },
  });
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield* ready.splice(0);
  }
  parser.end();
  yield* ready.splice(0);
}

function parse(block: string): unknown[] {
  try {
    return listOf(JSON.parse(block));
  } catch {
    return [];
  }
}

const nothing = 'This page has no review in its data. Open it in the browser and clip the review there.';

/** A saved web page: only what it tells machines is read. */
export const pageFile: FileFormat = {
  source: 'schema.org',
  name: 'Reviews in web pages',
  stage: 0,
  async *readRows(part): AsyncGenerator<ReadRow | RowSetAside> {
    const file = part.path;
    let line = 0;
    for await (const block of readBlocks(decodeText(part.bytes()))) {
      for (const node of parse(block).filter(isJsonObject)) {
        const raw = { form: 'json' as const, text: JSON.stringify(node).slice(0, importLimits.rawLength) };
        try {
          for (const said of readSchemaOrg(node)) yield { kind: 'row', file, line: ++line, said, raw };
        } catch (error) {
          // most blocks of a page are no review
          if (!(error instanceof UserError)) throw error;
        }
      }
    }
    if (line === 0) throw new UserError(nothing);
  },
};

export function isPage(head: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head)\b/i.test(head);
}
