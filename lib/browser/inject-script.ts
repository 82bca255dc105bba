import { browser } from './api.ts';

/**
 * Puts a script of ours into a tab, and waits until it has done what it begins with; where it is there already, it sees
 * to it that it stays alone. Nothing happens in a tab that may not be read or is gone: the glance that asked for it came
 * from a page that has moved on.
 */
async function injectScript(tabId: number, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  } catch (error) {
    console.info('Lobby Card: this tab cannot be read', error);
  }
}

/** A reader of film pages: of those of the listed sites, or of whatever any page says of a film. */
export type DetectorKind = 'listed' | 'any';

/** The reader of film pages, which tells what it sees. */
export const injectDetector = (tabId: number, kind: DetectorKind): Promise<void> =>
  injectScript(tabId, kind === 'any' ? 'detect-any.js' : 'detect.js');

/** What the reader needs to show the card's frame. */
export const injectShowFrame = (tabId: number): Promise<void> => injectScript(tabId, 'show-frame.js');

/** The marks in a page's lists. */
export const injectMarks = (tabId: number): Promise<void> => injectScript(tabId, 'marks.js');
