import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageApi } from '../lib/browser/page-api.ts';
import { watchMoves } from '../lib/browser/watch-moves.ts';
import { whenVisible } from '../lib/browser/when-visible.ts';

/** As much of an address or a title as the background takes. */
const most = 2_000;

/** When a page that has changed its address is looked at again: its title may come later. */
const laterMs = [0, 1_000, 4_000];

/**
 * The one script that every page of a listed site gets: it tells the background what the tab bar shows, and does not
 * look into the page. It is listed in the manifest as it is, without WXT's frame for content scripts, which announces
 * itself to the page by an event and a message. Only on sites that change films without loading anew it goes on
 * listening: every listener costs the page some ten kilobytes.
 */
export default defineUnlistedScript(() => {
  const page = openPageApi();
  const ending = new AbortController();
  let told = '';
  const tell = async () => {
    if (page.isGone()) {
      ending.abort();
      return null;
    }
    const { href, origin, pathname } = location;
    const url = href.length <= most ? href : (origin + pathname).slice(0, most);
    const glance = { url, title: document.title.slice(0, most) };
    const now = url + glance.title;
    if (now === told) return null;
    told = now;
    return await page.ask('reportGlance', glance);
  };
  const begin = async () => {
    const answer = await tell();
    if (!answer?.watch) return;
    let timers: ReturnType<typeof setTimeout>[] = [];
    watchMoves(window, ending.signal, () => {
      for (const timer of timers) clearTimeout(timer);
      timers = laterMs.map((ms) => setTimeout(() => void tell(), ms));
    });
    // it may have moved on while the answer was on its way
    void tell();
  };
  whenVisible(document, ending.signal, () => void begin());
});
