import { watchMoves } from '../../lib/browser/watch-moves.ts';
import { makeFilm } from '../../lib/film/film.ts';
import type { Film } from '../../lib/film/schema.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import type { Address } from '../../lib/sites/adapter.ts';
import { findSite } from '../../lib/sites/find-site.ts';
import { addressToShow, sightAddress } from '../../lib/sites/read-sighting.ts';
import { sites } from '../../lib/sites/sites.ts';
import { type Before, isLeftOver } from './left-over.ts';
import { watchSettling } from './watch-settling.ts';

export type ReadSighting = (doc: Document, url: URL) => Sighting | null;

/** What an address alone tells; null where no page of it is read. */
export type FindAddress = (url: URL) => Address | null;

export function findListedAddress(url: URL): Address | null {
  return findSite(sites, url)?.address ?? null;
}

/**
 * Calls back with the film that the page shows, at first and whenever it becomes another or is read better; with null
 * when a film that was told is there no more. `isOther` says that it is not the film of before.
 */
export function watchFilms(
  win: Window,
  signal: AbortSignal,
  read: ReadSighting,
  onFilm: (sighting: Sighting | null, isOther: boolean) => void,
  findAddress: FindAddress = findListedAddress,
): void {
  const doc = win.document;
  let told: Sighting | null = null;
  let before: Before = { film: null, windowTitle: '' };
  let lastTitle = '';
  let id: string | null = null;
  /** The film that the window was last seen to be headed by. */
  let headed: string | null = null;
  let stop = () => {};

  const tell = (sighting: Sighting | null, isOther = false) => {
    if (sighting?.film.title && !isOther) headed = id;
    if (JSON.stringify(sighting) === JSON.stringify(told)) return;
    told = sighting;
    onFilm(sighting, isOther);
  };
  const readNow = () => read(doc, new URL(win.location.href));

  const arrive = (isMove: boolean) => {
    stop();
    const url = new URL(win.location.href);
    const address = findAddress(url);
    const newId = address && (address.keys[0] ?? addressToShow(url));
    const windowTitle = isMove ? doc.title : '';
    if (newId !== id) {
      // Who comes back to a film before the page has headed anything else finds its own title there.
      const isBehind = windowTitle === lastTitle && newId !== headed;
      before = { film: told, windowTitle: isBehind ? windowTitle : '' };
      // The old card goes at once. Until the page has caught up its address is all that is believed.
      const found = isMove && findSite(sites, url);
      tell(found ? sightAddress(found, url) : null, true);
    }
    lastTitle = windowTitle;
    id = newId;
    if (!address) return;
    if (!isMove) {
      const sighting = readNow();
      tell(sighting);
      if (isWhole(sighting)) return;
    }
    stop = watchSettling(doc, signal, {
      look() {
        const sighting = readNow();
        if (sighting && !isLeftOver(sighting, before, doc.title)) tell(sighting);
        return !isMove && isWhole(sighting);
      },
      // What the head still says of the film before is not believed; the address is.
      end() {
        const sighting = readNow();
        const stale = sighting && isLeftOver(sighting, before, doc.title);
        const film = stale ? filmOfAddress(sighting, address) : sighting?.film;
        tell(sighting && film ? { ...sighting, film, ...(!film.title && { unread: true }) } : null);
      },
    });
  };

  watchMoves(win, signal, () => arrive(true));
  arrive(false);
}

/** What is left where a page is of the film before: what its address tells, which may be nothing. */
function filmOfAddress({ film }: Sighting, { keys }: Address): Film | null {
  return keys.length > 0 ? makeFilm({ kind: film.kind, keys }) : null;
}

/** A page that is still being put together may have a film's title long before its year, which tells it from others. */
function isWhole(sighting: Sighting | null): boolean {
  return Boolean(sighting?.film.title && sighting.film.year);
}
