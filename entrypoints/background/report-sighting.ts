import type { FrameOrder } from '../../lib/browser/film-view.ts';
import { injectShowFrame } from '../../lib/browser/inject-script.ts';
import { readSettings, siteSettings } from '../../lib/browser/settings.ts';
import { showBadge } from '../../lib/browser/show-badge.ts';
import { forgetTab, readTabMemory, writeTabMemory } from '../../lib/browser/tab-memory.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { sightedFilm } from '../../lib/match/sighted-film.ts';
import { saysSomething } from '../../lib/review/says-something.ts';
import type { Library } from '../../lib/store/database.ts';
import { learnFrom } from './learn-from.ts';
import { mayShow } from './may-show.ts';
import type { Mind } from './mind-library.ts';
import { noteReading } from './note-reading.ts';
import { readFilmView } from './read-film-view.ts';
import { badgeFor } from './show-added.ts';

const noFrame: FrameOrder = { frame: null };

/** Remembers what a tab shows, puts the badge on, and tells the page whether to hold the card's frame. */
export async function reportSighting(
  library: Library,
  mind: Mind,
  seen: Sighting | null,
  tabId: number | null,
  now: Date,
  bringShowFrame = injectShowFrame,
): Promise<FrameOrder> {
  if (tabId === null) return noFrame;
  if (!seen) {
    await Promise.all([forgetTab(tabId), showBadge(tabId, await badgeFor(tabId, null))]);
    return noFrame;
  }
  const sighting = { ...seen, film: sightedFilm(seen) };
  const ticket = crypto.randomUUID();
  const before = await readTabMemory(tabId);
  const [settings] = await Promise.all([readSettings(), writeTabMemory(tabId, { sighting, ticket, frameId: null })]);
  const off = !mayShow(settings, sighting.site, new URL(sighting.url));
  const { corner } = siteSettings(settings, sighting.site);
  if (!off) void noteReading(seen, before, now);
  /** No ticket is given out: that of a card left standing, for the undoing of what emptied it, stays good for its frame. */
  const orderNothing = async (): Promise<FrameOrder> => {
    if (before?.sighting.url === sighting.url) await writeTabMemory(tabId, { ...before, sighting });
    return noFrame;
  };
  const view = off ? null : await readFilmView(library, sighting);
  if (!view || view.shown.length + view.offered.length === 0) {
    await showBadge(tabId, await badgeFor(tabId, null));
    return orderNothing();
  }
  void showBadge(tabId, await badgeFor(tabId, view));
  void learnFrom(library, view);
  void mind.mend();
  // "I have seen it" leaves a review with nothing in it, which is not worth a card
  const telling = view.shown.filter(({ review }) => saysSomething(review));
  if (settings.show === 'off' || telling.length + view.offered.length === 0) return orderNothing();
  await bringShowFrame(tabId);
  // a mere question does not open itself
  const collapsed = settings.show === 'pill' || telling.length === 0;
  return { frame: { ticket, corner: corner ?? settings.corner, collapsed } };
}
