import { UserError } from '../../../film/user-error.ts';
import type { FileFormat, ReadRow } from '../file-format.ts';
import type { RowSetAside } from '../import-item.ts';
import { importLimits } from '../import-limits.ts';
import type { Part } from '../part.ts';
import type { Said } from '../said.ts';
import { decodeText } from '../text/decode-text.ts';
import { readXmlItems } from './read-xml-items.ts';

/** A kind of XML file, told by its beginning. */
export interface XmlFormat extends Pick<FileFormat, 'source' | 'name' | 'stage'> {
  recognises(head: string): boolean;
  /** The element that stands for one film. */
  element: string;
  /** What the elements in it say; of one that is missing, the empty text. */
  readItem(get: (name: string) => string): Said;
}

export function xmlFile(format: XmlFormat): FileFormat {
  const readRows = async function* (part: Part): AsyncGenerator<ReadRow | RowSetAside> {
    const file = part.path;
    let last = 0;
    try {
      for await (const { place, texts } of readXmlItems(decodeText(part.bytes()), format.element)) {
        last = place;
        const cells = [...texts.values()].map((text) => text.trim().slice(0, importLimits.rawLength));
        const raw = { form: 'cells' as const, columns: [...texts.keys()], cells };
        try {
          const said = format.readItem((name) => texts.get(name)?.trim() ?? '');
          yield { kind: 'row', file, line: place, said, raw };
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          yield { kind: 'setAside', file, line: place, reason: error.message, raw };
        }
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { kind: 'setAside', file, line: last + 1, reason: error.message, raw: { form: 'text', text: '' } };
    }
  };
  return { source: format.source, name: format.name, stage: format.stage, readRows };
}
