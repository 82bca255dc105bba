import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageApi } from '../lib/browser/page-api.ts';
import { findAnyAddress, readAnyPage } from '../lib/sites/read-any-page.ts';
import { detect } from './detect/detect.ts';
import type { FrameWorld } from './detect/show-frame.ts';

/** In the world of content scripts, which no page can see into; the detector of listed sites has the same place. */
const world = globalThis as FrameWorld & { lobbyCardDetects?: Promise<void> };

// Put by the background into the pages of hosts that the user has named, where nobody knows beforehand what a film's are.
// biome-ignore lint/nursery/noMisusedPromises: WXT hands the promise on to executeScript, which waits for it
export default defineUnlistedScript(async () => {
  world.lobbyCardDetects ??= detect(window, openPageApi(), readAnyPage, () => world.lobbyCardShowFrame, findAnyAddress);
  await world.lobbyCardDetects;
});
