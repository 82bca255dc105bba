import { browser } from '../../lib/browser/api.ts';
import type { Mind } from './mind-library.ts';

/** On the first install, what this is; after a loss never a welcome, but the way to the backups. */
export async function welcome(reason: string, mind: Mind): Promise<void> {
  if (reason !== 'install') return;
  const lost = await mind.findLoss();
  await browser.tabs.create({ url: browser.runtime.getURL(lost ? 'options.html#backup' : 'welcome.html') });
}
