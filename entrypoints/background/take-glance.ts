import { injectDetector } from '../../lib/browser/inject-script.ts';
import { readSettings, siteSettings } from '../../lib/browser/settings.ts';
import { hasEnglishTitles } from '../../lib/sites/has-english-titles.ts';
import { readGlance } from '../../lib/sites/read-glance.ts';
import type { Library } from '../../lib/store/database.ts';
import { mayKnowFilm } from './may-know-film.ts';

/** What a page's glance has in it: no more than the tab bar shows. */
export interface Glance {
  url: string;
  title: string;
}

/**
 * Decides from address and window title whether a page is worth reading. Most film pages are of films of which nothing
 * is stored, and pay for the glance only; the detector goes where there may be something, or where the film may stand
 * under a title in another language than its review.
 */
export async function takeGlance(
  library: Library,
  { url, title }: Glance,
  tabId: number | null,
  inject = injectDetector,
  languages: readonly string[] = navigator.languages,
): Promise<void> {
  const sighting = readGlance(new URL(url), title);
  if (!sighting || tabId === null) return;
  if (siteSettings(await readSettings(), sighting.site).off) return;
  const { film } = sighting;
  const isSureOfTitle = film.title !== '' && hasEnglishTitles(sighting.site, new URL(url), languages);
  if (isSureOfTitle && !(await mayKnowFilm(library, film))) return;
  await inject(tabId);
}
