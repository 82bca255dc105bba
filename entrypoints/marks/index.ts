import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageApi } from '../../lib/browser/page-api.ts';
import { isOnSite } from '../../lib/sites/find-site.ts';
import { sites } from '../../lib/sites/sites.ts';
import { markLists } from './mark-lists.ts';

/** In the world of content scripts, which no page can see into. */
const world = globalThis as { lobbyCardMarks?: true };

// Put into a page by the background where the user has asked for marks; and again later, when it finds itself there.
export default defineUnlistedScript(() => {
  if (world.lobbyCardMarks) return;
  world.lobbyCardMarks = true;
  const site = sites.find((one) => isOnSite(one, new URL(location.href)));
  if (site) markLists(window, openPageApi(), site);
});
