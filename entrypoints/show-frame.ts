import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrameWorld, showFrame } from './detect/show-frame.ts';

// Put into a page by the background, before it orders the detector there to hold a frame: most pages that are read have
// no review, and need nothing of this.
export default defineUnlistedScript(() => {
  (globalThis as FrameWorld).lobbyCardShowFrame ??= showFrame;
});
