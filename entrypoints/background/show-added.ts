import { type LastAdded, readLastAdded } from '../../lib/browser/added-words.ts';
import type { FilmView } from '../../lib/browser/film-view.ts';
import { type Badge, showBadge } from '../../lib/browser/show-badge.ts';
import { badgeOf } from './badge-of.ts';
import { tellAdded } from './tell-added.ts';

/** A plus on the icon, quietly: the popup tells the rest, and has the undo. */
function badgeOfAdded(last: LastAdded): Badge {
  return { ...badgeOf(null), text: '+', title: `Lobby Card: ${tellAdded(last)}` };
}

/** Shows in the tab where words were selected that they have been added. */
export async function showAdded(last: LastAdded): Promise<void> {
  if (last.tabId !== null) await showBadge(last.tabId, badgeOfAdded(last));
}

/** The badge of a tab: of its film, unless words were added there of which the popup has not told yet. */
export async function badgeFor(tabId: number, view: FilmView | null): Promise<Badge> {
  const last = await readLastAdded();
  return last?.tabId === tabId && !last.isTold ? badgeOfAdded(last) : badgeOf(view);
}
