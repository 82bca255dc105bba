import type { Words } from '../review/add-words.ts';
import { browser } from './api.ts';
import type { Clipping } from './clipping-schema.ts';

/** So many lie ready to be checked; of more the oldest goes. Five of the longest are within what the browser holds. */
const most = 5;
const listName = 'clippings';

interface Entry {
  ticket: string;
  /** Of the page where it is checked. */
  tabId: number | null;
}

const nameOf = (ticket: string) => `clipping:${ticket}`;

/**
 * Keeps a clipping in memory for the page where it is checked, which gets it for its ticket. Only our own pages can
 * read it there, and it is gone with the browser.
 */
export async function keepClipping(ticket: string, clipping: Clipping | Words): Promise<void> {
  const entries = [...(await readEntries()), { ticket, tabId: null }];
  await dropEntries(entries.slice(0, -most));
  await browser.storage.session.set({ [nameOf(ticket)]: clipping, [listName]: entries.slice(-most) });
}

/** Null where it is gone. */
export async function readClipping(ticket: string): Promise<Clipping | Words | null> {
  const name = nameOf(ticket);
  return ((await browser.storage.session.get(name))[name] as Clipping | Words | undefined) ?? null;
}

/** Notes in which tab it is checked: it goes when that is closed. */
export async function placeClipping(ticket: string, tabId: number): Promise<void> {
  const entries = await readEntries();
  await browser.storage.session.set({
    [listName]: entries.map((entry) => (entry.ticket === ticket ? { ticket, tabId } : entry)),
  });
}

export const dropClipping = (ticket: string): Promise<void> => dropWhere((entry) => entry.ticket === ticket);
export const dropClippingsOf = (tabId: number): Promise<void> => dropWhere((entry) => entry.tabId === tabId);

async function dropWhere(isMeant: (entry: Entry) => boolean): Promise<void> {
  const entries = await readEntries();
  const gone = entries.filter(isMeant);
  if (gone.length === 0) return;
  await dropEntries(gone);
  await browser.storage.session.set({ [listName]: entries.filter((entry) => !isMeant(entry)) });
}

async function dropEntries(entries: readonly Entry[]): Promise<void> {
  await browser.storage.session.remove(entries.map(({ ticket }) => nameOf(ticket)));
}

async function readEntries(): Promise<Entry[]> {
  return ((await browser.storage.session.get(listName))[listName] as Entry[] | undefined) ?? [];
}
