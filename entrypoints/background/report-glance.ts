import type { Answer } from '../../lib/browser/messages.ts';
import { isOnSite } from '../../lib/sites/find-site.ts';
import { sites } from '../../lib/sites/sites.ts';
import type { Library } from '../../lib/store/database.ts';
import { sendMarks } from './send-marks.ts';
import { type Glance, takeGlance } from './take-glance.ts';

/** Takes a page's glance, and tells whether another may follow from the same page. */
export async function reportGlance(
  library: Library,
  glance: Glance,
  tabId: number | null,
): Promise<Answer<'reportGlance'>> {
  if (tabId !== null) void sendMarks(new URL(glance.url), tabId);
  await takeGlance(library, glance, tabId);
  const site = sites.find((one) => isOnSite(one, new URL(glance.url)));
  return { watch: site !== undefined && !site.loadsAnew };
}
