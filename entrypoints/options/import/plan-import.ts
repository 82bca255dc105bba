import type { ImportPlan, PlannedTake, UndecidedTake } from '../../../components/options/import/import-state.ts';
import type { ImportedTake, RowSetAside } from '../../../lib/formats/import/import-item.ts';
import type { EntryOutcome } from '../../../lib/store/batch/batch-entry.ts';
import type { Outside } from '../outside.ts';
import { entryOf } from './entry-of.ts';
import type { OpenImport } from './open-import.ts';

/** As many rows of a kind are kept to be looked at; of those set aside more, for they can be downloaded. */
const mostListed = 2_000;
const mostSetAside = 20_000;

/**
 * The dry run: what would become of every row, by the rules by which it is written, and nothing written.
 * @throws what `signal` is aborted with, and UserError where the files can't be read.
 */
export async function planImport(
  ask: Outside['ask'],
  batchId: string,
  files: OpenImport,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportPlan> {
  const counts = { added: 0, changed: 0, unchanged: 0, merged: 0, setAside: 0 };
  const added: PlannedTake[] = [];
  const changed: PlannedTake[] = [];
  const undecided: UndecidedTake[] = [];
  const setAside: RowSetAside[] = [];
  const backups: string[] = [];

  const handfuls = files.read(onShare);
  let step = await handfuls.next();
  for (; !step.done; step = await handfuls.next()) {
    if (signal.aborted) {
      await handfuls.return(0);
      signal.throwIfAborted();
    }
    const takes: ImportedTake[] = [];
    for (const item of step.value) {
      if (item.kind === 'take') takes.push(item);
      else if (item.kind === 'backup') backups.push(item.file);
      else {
        counts.setAside += 1;
        if (setAside.length < mostSetAside) setAside.push(item);
      }
    }
    const [outcomes, namesakes] = await Promise.all([
      ask('probePiece', { batchId, entries: takes.map((item) => entryOf(item)) }),
      findNamesakes(ask, takes),
    ]);
    for (const [at, item] of takes.entries()) {
      const outcome = outcomes[at];
      if (!outcome) continue;
      counts[outcome.outcome] += 1;
      counts.merged += item.rows - 1;
      const planned = plannedOf(item, outcome);
      if (outcome.outcome === 'changed' && changed.length < mostListed) changed.push(planned);
      if (outcome.outcome !== 'added') continue;
      if (added.length < mostListed) added.push(planned);
      const candidates = namesakes.get(item) ?? [];
      if (candidates.length > 0 && undecided.length < mostListed)
        undecided.push({ ...planned, entryId: item.entryId, candidates });
    }
  }
  return { rows: step.value, ...counts, lists: { added, changed, undecided, setAside }, backups };
}

function plannedOf({ take, file, line, rows, remarks }: ImportedTake, { changed, kept }: EntryOutcome): PlannedTake {
  const { title, year } = take.film;
  return { title, year, place: `${file}, line ${line}`, rows, changed, kept, remarks };
}

/** The films of the library that takes without a number of their own may be about, where that is not clear. */
async function findNamesakes(ask: Outside['ask'], takes: readonly ImportedTake[]) {
  const unsure = takes.filter(({ take }) => take.film.keys.length === 0);
  const found = unsure.length === 0 ? [] : await ask('findNamesakes', { films: unsure.map(({ take }) => take.film) });
  return new Map(unsure.map((item, at) => [item, found[at] ?? []]));
}
