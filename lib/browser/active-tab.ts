import { browser } from './api.ts';

/** The tab that the user looks at in the window in front; null where there is none. */
export async function readActiveTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
