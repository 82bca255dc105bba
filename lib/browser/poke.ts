import { browser } from './api.ts';
import { libraryChanged } from './messages.ts';

/** Tells every page of ours, and the detector in every tab, to look again. Nobody needs to be there. */
export async function pokeEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    browser.runtime.sendMessage(libraryChanged),
    ...tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, libraryChanged)),
  ]);
}
