import { type AddressMemory, type FilmRow, findRows } from '../../../../lib/sites/listed/find-rows.ts';
import { type ListedFilm, readRow } from '../../../../lib/sites/listed/read-row.ts';
import { sites } from '../../../../lib/sites/sites.ts';
import { openHtml } from '../support/read-at.ts';

/** Runs a piecemeal work to its end. */
export function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The films that a page of hand-written HTML lists, as the marks read them. */
export function readList(siteId: string, address: string, html: string): { rows: FilmRow[]; films: ListedFilm[] } {
  const site = sites.find(({ id }) => id === siteId);
  if (!site) throw new Error(`no site ${siteId}`);
  const memory: AddressMemory = new WeakMap();
  const rows = finish(findRows(openHtml(html), site, new URL(address), memory));
  return { rows, films: rows.map((row, at) => readRow(row, rows[at - 1], rows[at + 1], site)) };
}
