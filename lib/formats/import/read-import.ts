import { takeSchema } from '../../review/schema.ts';
import { countProgress, type ImportProgress } from './count-progress.ts';
import type { ReadRow } from './file-format.ts';
import { hasWords } from './fold-said.ts';
import { type Gatherer, gatherRows } from './gather-rows.ts';
import type { ImportedTake, ImportFile, ImportItem, ImportSource, RowSetAside } from './import-item.ts';
import { importLimits } from './import-limits.ts';
import { type Known, lookInto, reasonOf, setAsideFile } from './look-into.ts';

export interface ImportOptions {
  onProgress?: (progress: ImportProgress) => void;
  /** Ends the reading between two rows. */
  signal?: AbortSignal;
}

export interface ImportCounts {
  /** As they were read, before takes were made of them; a file that can't be read at all counts as one. */
  rows: number;
}

async function* rowsOf({ part, format }: Known): AsyncGenerator<ReadRow | RowSetAside> {
  try {
    yield* format.readRows(part);
  } catch (error) {
    yield setAsideFile(part.path, reasonOf(error));
  }
}

/** The entries of each source that come with words, where rows without words may wait for them. */
async function findTexts(files: readonly Known[], signal?: AbortSignal): Promise<Map<ImportSource, Set<string>>> {
  const texts = new Map<ImportSource, Set<string>>();
  const withEntries = new Set(files.filter(({ format }) => format.stage === 1).map(({ format }) => format.source));
  for (const file of files) {
    const { source, stage } = file.format;
    if (stage !== 'texts' || !withEntries.has(source)) continue;
    const entries = texts.get(source) ?? new Set();
    texts.set(source, entries);
    for await (const row of rowsOf(file)) {
      signal?.throwIfAborted();
      if (row.kind === 'row' && row.said.entry !== null && hasWords(row.said.take)) entries.add(row.said.entry);
    }
  }
  return texts;
}

const stages = [0, 1, 'texts'] as const;

/** Whether a take holds to the schema's limits; the readers see to it, and this makes sure. */
function check(item: ImportedTake): ImportedTake | RowSetAside {
  const parsed = takeSchema.safeParse(item.take);
  if (parsed.success) return item;
  const place = parsed.error.issues[0]?.path.join('.');
  const { file, line, take } = item;
  const raw = { form: 'json' as const, text: JSON.stringify(take).slice(0, importLimits.rawLength) };
  return { kind: 'setAside', file, line, reason: `What this row says can’t be kept, because of its “${place}”.`, raw };
}

/**
 * Reads exports of other sites, tables and notes, in whatever order they are given: takes, and every row that is none
 * with its reason. What several files of one source say of a film comes together in its take. Nothing of a large file is
 * held but the films that its source speaks of; pausing is not asking for the next item.
 */
export async function* readImport(
  files: readonly ImportFile[],
  { onProgress, signal }: ImportOptions = {},
): AsyncGenerator<ImportItem, ImportCounts> {
  const known: Known[] = [];
  let rows = 0;
  for await (const found of lookInto(files)) {
    signal?.throwIfAborted();
    if ('format' in found) known.push(found);
    else {
      if (found.kind === 'setAside') rows += 1;
      yield found;
    }
  }
  const total = known.reduce((sum, { part }) => sum + part.packedSize, 0);
  const counter = countProgress(total, onProgress);
  const texts = await findTexts(known, signal);
  const gatherers = new Map<ImportSource, Gatherer>();
  for (const stage of stages) {
    for (const { part, format } of known.filter((one) => one.format.stage === stage)) {
      const gatherer = gatherers.get(format.source) ?? gatherRows(format.source, texts.get(format.source) ?? new Set());
      gatherers.set(format.source, gatherer);
      for await (const row of rowsOf({ part: counter.watch(part), format })) {
        signal?.throwIfAborted();
        rows += 1;
        if (row.kind === 'setAside') yield row;
        else for (const take of gatherer.add(row, stage === 'texts')) yield check(take);
      }
      counter.finish(part);
    }
  }
  for (const gatherer of gatherers.values()) {
    for (const take of gatherer.end()) {
      signal?.throwIfAborted();
      yield check(take);
    }
  }
  return { rows };
}
