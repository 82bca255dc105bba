import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageApi } from '../lib/browser/page-api.ts';
import { watchMoves } from '../lib/browser/watch-moves.ts';
import { whenVisible } from '../lib/browser/when-visible.ts';
import { limits } from '../lib/film/limits.ts';

/** When a page that has changed its address is looked at again: its title may come later. */
const laterMs = [0, 1_000, 4_000];

/**
 * The one script that every page of a listed site gets: it tells the background what the tab bar shows, and does not
 * look into the page. It is listed in the manifest as it is, without WXT's frame for content scripts, which announces
 * itself to the page by an event and a message.
 */
export default defineUnlistedScript(() => {
  const page = openPageApi();
  const ending = new AbortController();
  let told = '';
  const tell = async (isAnew = false) => {
    if (page.isGone()) return ending.abort();
    const glance = { url: location.href, title: document.title.slice(0, limits.line) };
    const now = glance.url + glance.title;
    if (now === told && !isAnew) return;
    told = now;
    await page.ask('reportGlance', glance);
  };
  whenVisible(document, ending.signal, () => {
    void tell();
    watchMoves(window, ending.signal, () => {
      for (const ms of laterMs) setTimeout(() => void tell(), ms);
    });
    page.onPoke(() => void tell(true), ending.signal);
  });
});
