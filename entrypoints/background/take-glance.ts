import { type DetectorKind, injectDetector } from '../../lib/browser/inject-script.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { hasEnglishTitles } from '../../lib/sites/has-english-titles.ts';
import { anySite } from '../../lib/sites/read-any-page.ts';
import { readGlance } from '../../lib/sites/read-glance.ts';
import type { Library } from '../../lib/store/database.ts';
import { mayKnowFilm } from './may-know-film.ts';
import { mayShow } from './may-show.ts';

/** What a page's glance has in it: no more than the tab bar shows. */
export interface Glance {
  url: string;
  title: string;
}

/**
 * Decides from address and window title whether a page is worth reading. Most film pages are of films of which nothing
 * is stored, and pay for the glance only; the detector goes where there may be something, or where the film may stand
 * under a title in another language than its review. On hosts that the user has named nobody knows what a film's address
 * and title are like, so every page is read there.
 */
export async function takeGlance(
  library: Library,
  { url, title }: Glance,
  tabId: number | null,
  inject: (tabId: number, kind: DetectorKind) => Promise<void> = injectDetector,
  languages: readonly string[] = navigator.languages,
): Promise<void> {
  const address = new URL(url);
  const sighting = readGlance(address, title);
  if (tabId === null) return;
  const settings = await readSettings();
  if (!mayShow(settings, sighting?.site ?? anySite, address)) return;
  if (settings.hosts.includes(address.host)) return await inject(tabId, 'any');
  if (!sighting) return;
  const { film } = sighting;
  const isSureOfTitle = film.title !== '' && hasEnglishTitles(sighting.site, address, languages);
  if (isSureOfTitle && !(await mayKnowFilm(library, film))) return;
  await inject(tabId, 'listed');
}
