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

const nameOf = (tabId: number) => `tab:${tabId}`;

export async function readTabMemory(tabId: number): Promise<TabMemory | null> {
  const name = nameOf(tabId);
  return ((await browser.storage.session.get(name))[name] as TabMemory | undefined) ?? null;
}

export async function writeTabMemory(tabId: number, memory: TabMemory): Promise<void> {
  await browser.storage.session.set({ [nameOf(tabId)]: memory });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(nameOf(tabId));
}

/** Calls back when a tab shows another film, or none; returns how to stop. */
export function watchTabMemory(tabId: number, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && nameOf(tabId) in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
