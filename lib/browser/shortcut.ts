import { browser } from './api.ts';

/** Chromium has no call for this page, and takes the address from an extension only in a new tab. */
const chromiumPage = 'chrome://extensions/shortcuts';

/** The keys that open the popup, as the browser writes them: `Alt+Shift+L`. Null where there are none. */
export async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Opens the place where the browser lets people choose other keys. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has this call from 137 on; the polyfill's types do not know it yet.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: chromiumPage });
}
