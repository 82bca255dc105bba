import { browser } from './api.ts';

/**
 * Puts the detector into a tab, where it is not there already, and waits until it has told what it sees. Nothing happens
 * in a tab that may not be read or is gone: the glance that asked for it came from a page that has moved on.
 */
export async function injectDetector(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['detect.js'] });
  } catch (error) {
    console.info('Lobby Card: this tab cannot be read', error);
  }
}
