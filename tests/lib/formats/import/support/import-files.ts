import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  ImportedTake,
  ImportFile,
  ImportItem,
  RowSetAside,
} from '../../../../../lib/formats/import/import-item.ts';
import { readImport } from '../../../../../lib/formats/import/read-import.ts';

export interface Imported {
  items: ImportItem[];
  takes: ImportedTake[];
  setAside: RowSetAside[];
  rows: number;
}

const fixtures = fileURLToPath(new URL('../../../../fixtures/imports/', import.meta.url));

/** The files of a folder of fixtures, named as they would be in that folder. */
export function fixtureFiles(folder: string): ImportFile[] {
  return readdirSync(fixtures + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`;
      return { name: path.slice(fixtures.length), blob: new Blob([new Uint8Array(readFileSync(path))]) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): ImportFile {
  return { name, blob: new Blob([content]) };
}

/** All that files give. */
export async function importFiles(files: readonly ImportFile[]): Promise<Imported> {
  const generator = readImport(files);
  const items: ImportItem[] = [];
  for (;;) {
    const next = await generator.next();
    if (next.done) {
      const takes = items.filter((item) => item.kind === 'take');
      return { items, takes, setAside: items.filter((item) => item.kind === 'setAside'), rows: next.value.rows };
    }
    items.push(next.value);
  }
}

/** All that one text gives. */
export function importText(name: string, content: string): Promise<Imported> {
  return importFiles([fileOf(name, content)]);
}
