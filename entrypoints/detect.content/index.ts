import { defineContentScript } from 'wxt/utils/define-content-script';
import { openPageApi } from '../../lib/browser/page-api.ts';
import { readSighting } from '../../lib/sites/read-sighting.ts';
import { sites } from '../../lib/sites/sites.ts';
import { detect } from './detect.ts';

export default defineContentScript({
  matches: [...new Set(sites.flatMap((site) => site.matches))],
  // When the page's own markup is there and its first work is done: nothing of the page waits for us.
  runAt: 'document_idle',
  main() {
    detect(window, openPageApi(), readSighting);
  },
});
