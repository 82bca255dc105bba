/**
 * How whole people's exports come in: `npm run eval:exports -- DIR`. DIR holds export files as they were downloaded. Each
 * folder in it is one person's; where files lie in DIR itself, all of it is. Every row set aside is printed with its
 * reason; the counts add up: imported + merged + setAside = rows.
 */
import { openAsBlob, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkBackup } from '../../lib/formats/backup/check-backup.ts';
import type { ImportFile } from '../../lib/formats/import/import-item.ts';
import { readImport } from '../../lib/formats/import/read-import.ts';
import { decodeText } from '../../lib/formats/import/text/decode-text.ts';
import { correctionSchema } from '../../lib/match/correction-schema.ts';

interface Counts {
  files: number;
  rows: number;
  imported: number;
  merged: number;
  setAside: number;
}

/** What describes a folder of data is no part of it. */
const isAbout = /(?:^|\/)(?:README|LICEN[CS]E|NOTICE|manifest)[^/]*$/i;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isAbout.test(path) && !/(?:^|\/)\./.test(path))
    .sort();
}

/** Files that one person would drop at once. */
function groupFiles(paths: readonly string[]): string[][] {
  if (paths.some((path) => !path.includes('/'))) return [[...paths]];
  return [...Map.groupBy(paths, (path) => path.slice(0, path.indexOf('/'))).values()];
}

async function countBackup(blob: Blob): Promise<number> {
  const { reviews } = await checkBackup(decodeText(blob.stream()), (value) => correctionSchema.parse(value));
  return reviews;
}

async function main(folder: string): Promise<void> {
  const total: Counts = { files: 0, rows: 0, imported: 0, merged: 0, setAside: 0 };
  const perSource = new Map<string, number>();
  for (const paths of groupFiles(listFiles(folder))) {
    const files: ImportFile[] = [];
    for (const path of paths) files.push({ name: path, blob: await openAsBlob(join(folder, path)) });
    total.files += files.length;
    const items = readImport(files);
    for (;;) {
      const { done, value: item } = await items.next();
      if (done) {
        total.rows += item.rows;
        break;
      }
      if (item.kind === 'setAside') {
        total.setAside += 1;
        console.log(`${item.file}${item.line === null ? '' : `:${item.line}`}  ${item.reason}`);
      } else if (item.kind === 'backup') {
        const reviews = await countBackup(item.blob);
        total.imported += reviews;
        total.rows += reviews;
      } else {
        perSource.set(item.source, (perSource.get(item.source) ?? 0) + 1);
        total.imported += 1;
        total.merged += item.rows - 1;
        for (const remark of item.remarks) console.log(`${item.file}:${item.line}  ${remark}`);
      }
    }
  }
  for (const [source, takes] of perSource) console.log(`${source.padEnd(12)} ${takes} takes`);
  if (total.imported + total.merged + total.setAside !== total.rows) {
    console.log('The counts do not add up.');
    process.exitCode = 1;
  }
  console.log(JSON.stringify(total));
}

const [folder] = process.argv.slice(2);
if (folder) await main(folder);
else {
  console.error('Which folder? npm run eval:exports -- DIR');
  process.exitCode = 2;
}
