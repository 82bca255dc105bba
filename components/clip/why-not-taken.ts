import type { NotTaken } from '../../lib/browser/take-page.ts';

const select = 'Select the review on it with the mouse, then clip again.';
const paste = 'Copy the review there and paste it under “Paste an article” in the options.';

/** Why a page could not be clipped, and what to do instead. */
export const whyNotTaken: Record<NotTaken, string> = {
  document: `This is a PDF, which can't be read here. ${paste}`,
  file: `This is a file on your computer, which is not read. ${paste}`,
  closed: `The browser keeps this page closed to extensions. ${paste}`,
  'too-large': `This page is too large to be read whole. ${select}`,
  empty: `No article was found on this page. ${select}`,
  slow: `This page took too long to be read. ${select}`,
};
