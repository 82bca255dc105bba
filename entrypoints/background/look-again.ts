import { browser } from '../../lib/browser/api.ts';
import { pokeEverywhere } from '../../lib/browser/poke.ts';
import type { Library } from '../../lib/store/database.ts';
import { sendMarks } from './send-marks.ts';
import { takeGlance } from './take-glance.ts';

/** After a change: our own pages and the detectors look again, and film pages that have none get another glance, lists their marks. */
export async function lookAgain(library: Library): Promise<void> {
  await pokeEverywhere();
  for (const { id, url, title, discarded } of await browser.tabs.query({})) {
    if (id !== undefined && url?.startsWith('http') && title && !discarded) {
      await takeGlance(library, { url, title }, id);
      await sendMarks(new URL(url), id);
    }
  }
}
