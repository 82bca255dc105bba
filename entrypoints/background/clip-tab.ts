import { browser } from '../../lib/browser/api.ts';
import { keepClipping, placeClipping } from '../../lib/browser/clippings.ts';
import { type NotTaken, takePage } from '../../lib/browser/take-page.ts';
import { limits } from '../../lib/film/limits.ts';

/** Takes the article of a tab's page and opens it beside the tab, to be checked; or says why there is none. */
export async function clipTab(tabId: number): Promise<NotTaken | null> {
  const { url, title = '', index } = await browser.tabs.get(tabId);
  const taken = await takePage(tabId, url);
  if (!taken.ok) return taken.why;
  const ticket = crypto.randomUUID();
  const { article, passage } = taken;
  await keepClipping(ticket, { url: taken.url, title: title.slice(0, limits.title), article, passage });
  const opened = await browser.tabs.create({
    url: browser.runtime.getURL(`clip.html#${ticket}`),
    index: index + 1,
    openerTabId: tabId,
  });
  if (opened.id !== undefined) await placeClipping(ticket, opened.id);
  return null;
}
