import type { PageApi } from '../../lib/browser/page-api.ts';
import { watchMoves } from '../../lib/browser/watch-moves.ts';
import type { Site } from '../../lib/sites/adapter.ts';
import { addressToShow } from '../../lib/sites/read-sighting.ts';
import { holdPeek } from './hold-peek.ts';
import { keepMarks } from './keep-marks.ts';
import { openLookUp } from './look-up.ts';
import { type ListedRow, type RowMemory, readRows } from './read-rows.ts';
import { watchChanges } from './watch-changes.ts';
import { watchPointing } from './watch-pointing.ts';
import { workIdly } from './work-idly.ts';

/**
 * Marks the films that a page of a site lists and of which there is a review, as long as the page lives: rows that come
 * later too, and links that lead to another film by now. All is taken away again where marks are switched off.
 */
export function markLists(win: Window, page: PageApi, site: Site): void {
  const doc = win.document;
  const ending = new AbortController();
  const { signal } = ending;
  const memory: RowMemory = { addresses: new WeakMap(), rows: new WeakMap() };
  const marks = keepMarks();
  const lookUp = openLookUp(page, site.id);
  const askTicket = async ({ row, film }: ListedRow) => {
    const link = row.links.find((one) => one instanceof HTMLAnchorElement);
    const url = addressToShow(new URL(link?.href ?? win.location.href));
    return (await page.ask('openPeek', { site: site.id, url, film }))?.ticket ?? null;
  };
  const peek = holdPeek(doc, page, askTicket, (on) => pointing.pointed(on));
  let isLooking = false;
  let isDue = false;
  let isOff = false;

  const clear = () => {
    peek.remove();
    marks.clear();
  };
  const end = () => {
    ending.abort();
    clear();
  };
  const look = async () => {
    const reading = await workIdly(win, readRows(doc, site, new URL(win.location.href), memory), signal);
    changes.found(reading.isNew);
    isOff = !(await lookUp.ask(reading.rows.map(({ film }) => film)));
    if (isOff) clear();
    else await workIdly(win, marks.update(reading, lookUp.markOf, win), signal, true);
  };
  const lookSoon = async () => {
    if (page.isGone()) return end();
    isDue = isLooking || doc.hidden;
    if (isDue || isOff) return;
    isLooking = true;
    try {
      await look();
    } catch (error) {
      // The edge: an updated extension ends this script quietly, anything else is worth a line in the console.
      if (page.isGone()) end();
      else if (!signal.aborted) console.warn('Lobby Card:', error);
    } finally {
      isLooking = false;
    }
    if (isDue && !signal.aborted) void lookSoon();
  };
  const lookAnew = () => {
    isOff = false;
    lookUp.forget();
    void lookSoon();
  };

  const attributes = ['href', ...(site.listed?.addresses ?? [])];
  const changes = watchChanges(win, signal, attributes, marks.isMark, () => void lookSoon());
  const pointing = watchPointing(doc, signal, marks, peek);
  watchMoves(win, signal, () => void lookSoon());
  page.onPoke(lookAnew, signal);
  doc.addEventListener('visibilitychange', () => (isDue || page.isGone()) && void lookSoon(), { signal });
  // Back from the cache of whole pages: the library may have changed since.
  win.addEventListener('pageshow', ({ persisted }) => persisted && lookAnew(), { signal });
  // A page with a frame of another origin is not kept in that cache.
  win.addEventListener('beforeunload', peek.remove, { signal });
  void lookSoon();
}
