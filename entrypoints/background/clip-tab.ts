import { whyNotTaken } from '../../components/clip/why-not-taken.ts';
import { browser } from '../../lib/browser/api.ts';
import { keepClipping, placeClipping } from '../../lib/browser/clippings.ts';
import { takePage } from '../../lib/browser/take-page.ts';
import { limits } from '../../lib/film/limits.ts';
import { UserError } from '../../lib/film/user-error.ts';

/**
 * Takes the article of a tab's page and opens it beside the tab, to be checked.
 * @throws UserError where there is nothing to be had, with what to do instead.
 */
export async function clipTab(tabId: number): Promise<void> {
  const { url, title = '', index } = await browser.tabs.get(tabId);
  const taken = await takePage(tabId, url);
  if (!taken.ok) throw new UserError(whyNotTaken[taken.why]);
  const ticket = crypto.randomUUID();
  const { article, passage } = taken;
  await keepClipping(ticket, { url: taken.url, title: title.slice(0, limits.title), article, passage });
  const opened = await browser.tabs.create({
    url: browser.runtime.getURL(`clip.html#${ticket}`),
    index: index + 1,
    openerTabId: tabId,
  });
  if (opened.id !== undefined) await placeClipping(ticket, opened.id);
}
