import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReadOnce } from '../lib/browser/read-once.ts';
import { readAnyPage } from '../lib/sites/read-any-page.ts';

// Put into a page of any site when the user clicks the toolbar icon there: reads, answers, and leaves nothing behind.
export default defineUnlistedScript((): ReadOnce => {
  const isDocument =
    document.contentType === 'application/pdf' ||
    document.querySelector('body > embed[type="application/pdf"]') !== null;
  return { sighting: isDocument ? null : readAnyPage(document, new URL(location.href)), isDocument };
});
