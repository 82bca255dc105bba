import type { ExportFormat } from '../../../components/options/export-state.ts';
import type { LeftOut, WriteExport } from '../../../lib/formats/export/export-part.ts';
import { writeImdb } from '../../../lib/formats/export/write-imdb.ts';
import { writeJsonLd } from '../../../lib/formats/export/write-json-ld.ts';
import { writeLetterboxd } from '../../../lib/formats/export/write-letterboxd.ts';
import { writeTrakt } from '../../../lib/formats/export/write-trakt.ts';
import type { Review } from '../../../lib/review/schema.ts';

export type StreamedFormat = Exclude<ExportFormat, 'vault' | 'json'>;

const writers: Record<StreamedFormat, WriteExport> = {
  letterboxd: writeLetterboxd,
  trakt: writeTrakt,
  imdb: writeImdb,
  'json-ld': writeJsonLd,
};

export interface Exported {
  files: Map<string, Blob>;
  leftOut: LeftOut[];
}

/** Reviews as the files of a format, off the page's memory as they grow. */
export async function writeExport(format: StreamedFormat, reviews: AsyncIterable<Review>): Promise<Exported> {
  const texts = new Map<string, string[]>();
  const files = new Map<string, Blob>();
  const parts = writers[format](reviews);
  let step = await parts.next();
  for (; !step.done; step = await parts.next()) {
    const { file, text } = step.value;
    const held = texts.get(file) ?? [];
    texts.set(file, held);
    held.push(text);
    if (held.length >= mostHeld) settle(file);
  }
  for (const file of texts.keys()) settle(file);
  return { files, leftOut: step.value };

  /** The browser keeps a blob outside of the page's memory, and off to disk where it is large. */
  function settle(file: string): void {
    const held = texts.get(file)?.splice(0) ?? [];
    files.set(file, new Blob([...(files.has(file) ? [files.get(file) as Blob] : []), ...held]));
  }
}

const mostHeld = 2_000;
