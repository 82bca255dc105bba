import { type Arranged, arrangeTable, type SortCache } from '../../../lib/library/arrange-table.ts';
import { listChoices } from '../../../lib/library/list-choices.ts';
import { unpackRow } from '../../../lib/library/pack-row.ts';
import { putRow } from '../../../lib/library/put-row.ts';
import { countLibrary } from '../../../lib/library/statistics/count-library.ts';
import { makeTable } from '../../../lib/library/table.ts';
import { countFilters, type LibraryView } from '../../../lib/library/view.ts';
import { type Counters, readCounters } from '../../../lib/store/counters.ts';
import type { Library } from '../../../lib/store/database.ts';
import { readFirstRows } from '../../../lib/store/shelves/read-first-rows.ts';
import {
  type NumberedRows,
  readChangedShelves,
  readShelves,
  readStamp,
} from '../../../lib/store/shelves/read-shelves.ts';
import type { FromReader, ReviewLine, ToReader } from './library-talk.ts';
import { searchTexts } from './search-texts.ts';

type Look = Extract<ToReader, { say: 'look' }>;

/** As many as fill a screen; a taller one is filled a moment later. */
const firstRows = 24;
const restMs = 40;
/** Texts are not read between two keys of one word: that would keep the answer to the next one waiting. */
const typingMs = 250;

/**
 * What reads the library for its page: it holds all rows as columns, and answers a view with as many lines as are on the
 * screen. It lives in a worker, so that nothing it does can keep the page from scrolling or taking a key.
 */
export function openDesk(library: Library, say: (answer: FromReader) => void) {
  const table = makeTable();
  const cache: SortCache = { revision: -1, orders: new Map() };
  let look: Look | null = null;
  let isCounting = false;
  let arranged: Arranged = { items: new Int32Array(), heads: [], takes: null, reviews: 0 };
  let edition = 0;
  let stamp = 0;
  let reading: Promise<void> | null = null;
  /** How many there are, from when the first rows may be shown on. */
  let foreseen: Counters | null = null;
  let isRead = false;
  let texts: { search: string; found: ReadonlySet<number>; isOver: boolean; stop: AbortController } | null = null;

  const put = (rows: NumberedRows) => {
    for (const [number, row] of rows) {
      if ((table.packed[number] ?? null) !== row) putRow(table, number, row);
    }
  };

  const linesOf = (from: number, to: number): (ReviewLine | null)[] =>
    [...arranged.items.subarray(Math.max(0, from), to)].map((item) => {
      const packed = item < 0 ? undefined : table.packed[item];
      return packed === undefined ? null : { ...unpackRow(packed), takes: arranged.takes?.get(item) ?? 1 };
    });

  const answer = () => {
    if (!look) return;
    tell(look, arrangeTable(table, look.view, cache, texts?.search === look.view.search ? texts.found : undefined));
  };

  const tell = ({ view, turn, from, to }: Look, found: Arranged) => {
    const all = foreseen && !isRead && isPlain(view) ? foreseen[view.bin ? 'binned' : 'reviews'] : 0;
    arranged = found;
    edition += 1;
    const heads: number[] = [];
    if (arranged.heads.length > 0) {
      for (const [at, item] of arranged.items.entries()) if (item < 0) heads[-1 - item] = at;
    }
    say({
      say: 'edition',
      edition,
      turn,
      count: Math.max(arranged.items.length, all),
      reviews: Math.max(arranged.reviews, all),
      heads: arranged.heads.map((head, at) => ({ ...head, at: heads[at] ?? 0 })),
      isReading: !isRead,
      isSearching: texts?.search === view.search && !texts.isOver,
      from,
      lines: linesOf(from, to),
    });
  };

  /**
   * Shows rows that come in the order of the view before they are put among the columns, which have room for all
   * reviews then: to make it, and to sort so much room, takes longer than anything before.
   */
  const showFirst = (rows: NumberedRows, bin: boolean) => {
    const wanted = look && isPlain(look.view) && look.view.bin === bin ? look : null;
    if (wanted) {
      for (const [number, row] of rows) table.packed[number] = row ?? undefined;
      const items = Int32Array.from(rows, ([number]) => number);
      tell(wanted, { items, heads: [], takes: null, reviews: items.length });
    }
    for (const [number, row] of rows) putRow(table, number, row);
    // another view was asked for meanwhile
    if (!wanted) answer();
  };

  /** Finds what the rows do not tell, in the texts themselves; of one search at a time, and once. */
  const lookIntoTexts = async ({ search }: LibraryView) => {
    if (texts?.search === search) return;
    texts?.stop.abort();
    texts = null;
    if (search.trim() === '') return;
    const stop = new AbortController();
    const mine = { search, found: new Set<number>(), isOver: false, stop };
    texts = mine;
    const isWanted = () => !stop.signal.aborted;
    await rest(typingMs);
    if (!isWanted()) return;
    for await (const found of searchTexts(library, search, stop.signal)) {
      if (!isWanted()) return;
      for (const number of found) mine.found.add(number);
      if (found.length > 0) answer();
    }
    if (!isWanted()) return;
    mine.isOver = true;
    answer();
  };

  const readAll = async () => {
    stamp = await readStamp(library);
    for await (const rows of readShelves(library)) put(rows);
    isRead = true;
    await catchUp();
  };

  const catchUp = async () => {
    const changed = await readChangedShelves(library, stamp);
    stamp = changed.stamp;
    put(changed.rows);
    if (texts) {
      texts.stop.abort();
      texts = null;
    }
    if (isCounting) say({ say: 'statistics', statistics: countLibrary(table) });
    if (!look) return;
    void guard(lookIntoTexts(look.view));
    answer();
    say({ say: 'choices', choices: listChoices(table) });
  };

  const begin = async ({ view }: Look) => {
    if (isPlain(view)) {
      const [rows, counters] = await Promise.all([readFirstRows(library, view.bin, firstRows), readCounters(library)]);
      foreseen = counters;
      showFirst(rows, view.bin);
      // the page draws them meanwhile, undisturbed
      await rest(restMs);
    }
    await readAll();
  };

  const take = async (message: ToReader): Promise<void> => {
    switch (message.say) {
      case 'look':
        look = message;
        if (!reading) {
          reading = begin(message);
          return reading;
        }
        // what is asked before anything is here is answered as soon as it is
        if (!foreseen && !isRead) return;
        if (message.view.search !== texts?.search) void guard(lookIntoTexts(message.view));
        answer();
        return;
      case 'count':
        isCounting = true;
        if (isRead) say({ say: 'statistics', statistics: countLibrary(table) });
        reading ??= readAll();
        return reading;
      case 'lines':
        if (message.edition !== edition) return;
        if (look) look = { ...look, from: message.from, to: message.to };
        say({ say: 'lines', edition, from: message.from, lines: linesOf(message.from, message.to) });
        return;
      case 'ids': {
        const lines = message.edition === edition ? linesOf(message.from, message.to) : [];
        say({ say: 'ids', ask: message.ask, ids: [...new Set(lines.flatMap((line) => line?.id ?? []))] });
        return;
      }
      case 'changed':
        if (isRead) await catchUp();
        return;
    }
  };

  const guard = async (work: Promise<void>) => {
    try {
      await work;
    } catch (reason) {
      console.error(reason);
      // the next look begins anew
      if (!isRead) reading = null;
      say({ say: 'failed', reason: String(reason) });
    }
  };

  return {
    hear: (message: ToReader) => void guard(take(message)),
    close: () => texts?.stop.abort(),
  };
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The whole library in the order in which an index has it. */
function isPlain({ search, filters, group, sort, reversed }: LibraryView): boolean {
  const isNarrowed = search.trim() !== '' || countFilters(filters) > 0;
  return !isNarrowed && group === null && (sort ?? 'changed') === 'changed' && !reversed;
}
