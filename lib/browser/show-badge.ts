import { browser } from './api.ts';

/** What the toolbar icon says of the film in a tab. */
export interface Badge {
  /** Four characters at most. */
  text: string;
  /** CSS colour behind the text. */
  colour: string;
  /** Read out, and shown on hovering. */
  title: string;
}

/** Puts a badge on the icon of one tab; it goes by itself when the tab moves to another page. */
export async function showBadge(tabId: number, { text, colour, title }: Badge): Promise<void> {
  // the tab may be gone by now, which is nobody's fault
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
