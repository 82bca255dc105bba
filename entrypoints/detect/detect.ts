import type { PageApi } from '../../lib/browser/page-api.ts';
import { whenVisible } from '../../lib/browser/when-visible.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { holdFrame } from './hold-frame.ts';
import type { ShowFrame } from './show-frame.ts';
import { type FindAddress, findListedAddress, type ReadSighting, watchFilms } from './watch-films.ts';

/** Longer than a page needs to give way to the next; a download or a "Stay on this page?" leaves it standing. */
const stayedMs = 2500;

/**
 * Reads the film of a page as long as the page lives, tells the background, and holds the card's frame when told to.
 * Resolves when it has told what the page shows at first; at once where there is nothing to tell yet.
 */
export async function detect(
  win: Window,
  page: PageApi,
  read: ReadSighting,
  findShowFrame: () => ShowFrame | undefined,
  findAddress: FindAddress = findListedAddress,
): Promise<void> {
  const doc = win.document;
  const ending = new AbortController();
  const { signal } = ending;
  const frame = holdFrame(doc, page, findShowFrame, () => void tell());
  let film: Sighting | null = null;
  let turn = 0;
  let isDue = false;
  let first: Promise<void> | null = null;

  const end = () => {
    ending.abort();
    frame.remove();
  };
  const tell = async () => {
    if (page.isGone()) return end();
    isDue = doc.hidden;
    if (isDue) return;
    turn += 1;
    const mine = turn;
    try {
      const order = await page.ask('reportSighting', film);
      if (order && mine === turn && !signal.aborted) frame.obey(order.frame);
    } catch (error) {
      // The edge: an updated extension ends this script quietly, anything else is worth a line in the console.
      if (page.isGone()) end();
      else console.warn('Lobby Card:', error);
    }
  };
  const tellAgain = () => {
    if (film) void tell();
  };

  whenVisible(doc, signal, () => {
    const onFilm = (sighting: Sighting | null, isOther: boolean) => {
      film = sighting;
      if (isOther) frame.forget();
      const telling = tell();
      first ??= telling;
    };
    watchFilms(win, signal, read, onFilm, findAddress);
    page.onPoke(tellAgain, signal);
    doc.addEventListener('visibilitychange', () => (isDue || page.isGone()) && void tell(), { signal });
    // Back from the cache of whole pages: the frame was taken away before, the library may have changed since.
    win.addEventListener('pageshow', ({ persisted }) => persisted && tellAgain(), { signal });
    // A page with a frame of another origin is not kept in that cache, and pagehide comes too late to take it away.
    win.addEventListener(
      'beforeunload',
      () => {
        if (!frame.remove()) return;
        turn += 1;
        setTimeout(tellAgain, stayedMs);
      },
      { signal },
    );
  });
  await first;
}
