import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPageApi } from '../../lib/browser/page-api.ts';
import { readSighting } from '../../lib/sites/read-sighting.ts';
import { detect } from './detect.ts';
import type { FrameWorld } from './show-frame.ts';

/** In the world of content scripts, which no page can see into. */
const world = globalThis as FrameWorld & { lobbyCardDetects?: Promise<void> };

// Put into a page by the background, when a glance at its address and title says that it is worth reading; and again by
// each later glance, which then finds it there.
// biome-ignore lint/nursery/noMisusedPromises: WXT hands the promise on to executeScript, which waits for it
export default defineUnlistedScript(async () => {
  world.lobbyCardDetects ??= detect(window, openPageApi(), readSighting, () => world.lobbyCardShowFrame);
  await world.lobbyCardDetects;
});
