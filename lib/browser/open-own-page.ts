import { browser } from './api.ts';
import type { Disposition } from './omnibox.ts';

/** Opens a page of the extension, `options.html#library`, in the tab that is looked at or in a new one. */
export async function openOwnPage(path: string, disposition: Disposition): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
