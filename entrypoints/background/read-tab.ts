import type { TabView } from '../../lib/browser/messages.ts';
import { readSettings, siteSettings } from '../../lib/browser/settings.ts';
import { readTabMemory } from '../../lib/browser/tab-memory.ts';
import { sites } from '../../lib/sites/sites.ts';
import type { Library } from '../../lib/store/database.ts';
import type { Mind } from './mind-library.ts';
import { readFilmView } from './read-film-view.ts';

/** What the popup shows of a tab. */
export async function readTab(library: Library, mind: Mind, tabId: number): Promise<TabView> {
  const memory = await readTabMemory(tabId);
  const [film, settings, lost] = await Promise.all([
    memory && readFilmView(library, memory.sighting),
    readSettings(),
    mind.findLoss(),
  ]);
  const site = sites.find(({ id }) => id === memory?.sighting.site);
  return {
    film,
    site: site ? { id: site.id, name: site.name, on: !siteSettings(settings, site.id).off } : null,
    lost,
  };
}
