import { backupFormat } from '../backup/backup.ts';
import type { FileFormat } from './file-format.ts';
import { jsonFormats, tableFormats, xmlFormats } from './formats.ts';
import { findJsonFile } from './json/read-json-file.ts';
import { findNoteFile } from './notes/read-note-file.ts';
import { isPage, pageFile } from './notes/read-page-file.ts';
import { findTable, tableFile } from './tables/read-table.ts';
import { decodeHead } from './text/decode-text.ts';
import { xmlFile } from './xml/read-xml-file.ts';
import { isZip } from './zip/is-zip.ts';

export type Recognised = FileFormat | 'zip' | 'backup' | 'empty' | null;

const backup = new RegExp(`"format"\\s*:\\s*"${backupFormat}"`);

/**
 * What a file is, told by its beginning: the name decides only between files that look the same inside (the films
 * that somebody watched, and those he wants to watch). Null where it is nothing that can be read.
 */
export async function recogniseFile(name: string, head: Uint8Array): Promise<Recognised> {
  if (isZip(head)) return 'zip';
  const text = decodeHead(head);
  if (text.includes('\0')) return null;
  if (/^\s*(?:\[\s*\]|\{\s*\})?\s*$/.test(text)) return 'empty';
  const opening = text.trimStart().slice(0, 1);
  if (opening === '{' || opening === '[') {
    return backup.test(text) ? 'backup' : findJsonFile(text, name, jsonFormats, tableFormats);
  }
  if (opening === '<') {
    const xml = xmlFormats.find((format) => format.recognises(text));
    return xml ? xmlFile(xml) : isPage(text) ? pageFile : null;
  }
  if (/^\s*(?:---|\+\+\+)[ \t]*\r?\n/.test(text)) return findNoteFile(text, name);
  const table = await findTable(text, name, tableFormats);
  return table ? tableFile(table) : findNoteFile(text, name);
}
