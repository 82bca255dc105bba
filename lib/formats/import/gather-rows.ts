import type { Film } from '../../film/schema.ts';
import type { Take } from '../../review/schema.ts';
import type { ReadRow } from './file-format.ts';
import { foldSaid, type Gathered, hasWords, mergeFilms, startGathering } from './fold-said.ts';
import type { ImportedTake, ImportSource } from './import-item.ts';
import { importLimits } from './import-limits.ts';
import type { Said } from './said.ts';

type Held = Gathered & Pick<ImportedTake, 'file' | 'line' | 'rows'>;

/** One film of the source. */
interface Group {
  id: string;
  hasSureId: boolean;
  film: Film;
  /** Its rows so far; null once its take has been given out. */
  held: Held | null;
  /** How many takes it has given out. */
  given: number;
}

export interface Gatherer {
  /** Adds a row, and gives out the takes that are whole. `isLast`: all else that is said of its film was read before. */
  add(row: ReadRow, isLast: boolean): ImportedTake[];
  /** Gives out all that is still held. */
  end(): ImportedTake[];
}

/** Two films of one title and year: a row that names no more than those belongs to neither. */
const several = Symbol('several films');

function lengthOf({ take }: Said): number {
  return (take.verdict?.length ?? 0) + (take.intro?.length ?? 0) + (take.note?.length ?? 0);
}

/** What was gathered, as a take. A rating without words is published on the day it was given. */
function takeOf({ take, ratedOn }: Held): Take {
  return take.publishedOn || !take.rating ? take : { ...take, publishedOn: ratedOn };
}

function hold(held: Held | null, { said, file, line }: ReadRow): Held {
  if (!held) return { ...startGathering(said), file, line, rows: 1 };
  return { ...foldSaid(held, said), file: held.file, line: held.line, rows: held.rows + 1 };
}

/**
 * Makes takes of the rows of one source: one for each film, which takes in what its rows say, ratings, days, marks and
 * the first text. Each further text on the film is a dated take of its own. `texts` are the entries that will come with
 * words: a row without words of the same entry waits for them.
 */
export function gatherRows(source: ImportSource, texts: ReadonlySet<string>): Gatherer {
  const groups = new Map<string, Group | typeof several>();
  const waiting = new Map<string, ReadRow>();
  const alone = new Map<string, number>();
  let held = 0;
  let length = 0;
  /** How often all was given out for want of room. What comes later of the same films are other takes. */
  let round = 0;
  let isEnding = false;

  function find(ids: readonly string[], film: Film): Group {
    const name = ids.at(-1) ?? '';
    for (const id of ids) {
      const group = groups.get(id);
      // by its name alone only where no more is known of one of the two
      if (group && group !== several && (id === ids[0] || id !== name || !group.hasSureId)) return know(group, ids);
    }
    return create(ids, name, film);
  }

  /** A film that was known by its name is known by its id from now on. */
  function know(group: Group, ids: readonly string[]): Group {
    for (const id of ids.slice(0, -1)) if (!groups.has(id)) groups.set(id, group);
    group.hasSureId ||= ids.length > 1;
    return group;
  }

  function create(ids: readonly string[], name: string, film: Film): Group {
    const hasSureId = ids.length > 1;
    const isTaken = groups.has(name);
    if (isTaken && !hasSureId) return find([`${name}?`], film);
    const group: Group = { id: isTaken ? `${name} ${ids[0]}` : name, hasSureId, film, held: null, given: 0 };
    for (const id of ids.slice(0, -1)) groups.set(id, group);
    groups.set(name, isTaken ? several : group);
    return group;
  }

  function keep(group: Group, row: ReadRow): void {
    if (!group.held) held += 1;
    group.held = hold(group.held, row);
    group.film = group.held.take.film;
    length += lengthOf(row.said);
  }

  function giveOut(group: Group): ImportedTake[] {
    if (!group.held) return [];
    const take = takeOf(group.held);
    const { remarks, file, line, rows } = group.held;
    const again = round > 0 || group.given > 0 ? `#${round}.${group.given}` : '';
    group.held = null;
    group.given += 1;
    held -= 1;
    return [
      { kind: 'take', source, entryId: `film:${group.id}${again}`, noted: null, take, file, line, rows, remarks },
    ];
  }

  function takeOfItsOwn([first, ...others]: readonly [ReadRow, ...ReadRow[]], film: Film): ImportedTake {
    const held = others.reduce(hold, hold(null, first));
    const take = takeOf(held);
    const { remarks, file, line, rows } = held;
    const entryId = `entry:${first.said.entry}`;
    return {
      kind: 'take',
      source,
      entryId,
      noted: first.said.noted,
      take: { ...take, film: mergeFilms(take.film, film) },
      file,
      line,
      rows,
      remarks,
    };
  }

  function giveOutAll(): ImportedTake[] {
    const all = [...new Set(groups.values())].flatMap((group) => (group === several ? [] : giveOut(group)));
    groups.clear();
    length = 0;
    round += 1;
    return all;
  }

  /** A row, with the one of the same entry that has waited for it. */
  function withWaiting(row: ReadRow): [ReadRow, ...ReadRow[]] {
    const { entry } = row.said;
    const other = entry === null ? undefined : waiting.get(entry);
    if (entry === null || !other) return [row];
    waiting.delete(entry);
    return [row, other];
  }

  /** Two notes may have one name, in two folders. */
  function nameAlone(entry: string): string {
    const count = (alone.get(entry) ?? 0) + 1;
    alone.set(entry, count);
    return count === 1 ? entry : `${entry}#${count}`;
  }

  function add(row: ReadRow, isLast: boolean): ImportedTake[] {
    const { said } = row;
    if (said.isAlone && said.entry !== null)
      return [{ ...takeOfItsOwn([row], said.film), entryId: nameAlone(said.entry) }];
    const isText = hasWords(said.take);
    if (!isText && !isEnding && said.entry !== null && texts.has(said.entry) && !waiting.has(said.entry)) {
      waiting.set(said.entry, row);
      return [];
    }
    const group = find(said.ids, said.film);
    const isOther = said.entry !== null && (group.given > 0 || (isText && group.held && hasWords(group.held.take)));
    const rows = withWaiting(row);
    if (isOther) {
      return [takeOfItsOwn(rows, group.film)];
    }
    for (const one of rows) keep(group, one);
    if (isLast && isText) return giveOut(group);
    return held > importLimits.heldFilms || length > importLimits.heldLength ? giveOutAll() : [];
  }

  return {
    add,
    end() {
      const rest = [...waiting.values()];
      waiting.clear();
      isEnding = true;
      return [...rest.flatMap((row) => add(row, false)), ...giveOutAll()];
    },
  };
}
