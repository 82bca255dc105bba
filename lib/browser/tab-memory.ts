import type { Sighting } from '../film/sighting-schema.ts';
import { browser } from './api.ts';

/** What is remembered of a tab while the browser runs, longer than a background that may be stopped at any time. */
export interface TabMemory {
  sighting: Sighting;
  /** Opens one card frame for this sighting; a page that frames our card itself has none. */
  ticket: string;
  /** The frame that used the ticket first; to any other it is worth nothing. */
  frameId: number | null;
}

/** Of the film that the page is about, and of the one in its lists that the user looks at just now. */
export type Place = 'tab' | 'list';

const nameOf = (tabId: number, place: Place) => `${place}:${tabId}`;

export async function readTabMemory(tabId: number, place: Place = 'tab'): Promise<TabMemory | null> {
  const name = nameOf(tabId, place);
  return ((await browser.storage.session.get(name))[name] as TabMemory | undefined) ?? null;
}

export async function writeTabMemory(tabId: number, memory: TabMemory, place: Place = 'tab'): Promise<void> {
  await browser.storage.session.set({ [nameOf(tabId, place)]: memory });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([nameOf(tabId, 'tab'), nameOf(tabId, 'list')]);
}

/** Calls back when a tab shows another film, or none; returns how to stop. */
export function watchTabMemory(tabId: number, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && nameOf(tabId, 'tab') in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
