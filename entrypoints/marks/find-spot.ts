import type { FilmRow } from '../../lib/sites/listed/find-rows.ts';
import type { Look } from './build-mark.ts';

/** Where a film's mark goes: into the lower right corner of its poster, which sites leave free, else beside its title. */
export interface Spot {
  /** Whose child the mark becomes. */
  parent: Element;
  look: Look;
  /**
   * `corner`: the parent is as large as the poster, and the mark keeps to its corner. `offset`: the parent is what
   * others are placed by, and the corner is so far from its own. `loose`: nothing near is, and the mark is moved from
   * where the text would go on.
   */
  hold: { by: 'corner' } | { by: 'offset'; left: number; top: number } | { by: 'loose' };
  /** The poster, or the words. */
  target: HTMLElement;
  /** On which side of the words. */
  side: 'before' | 'behind';
}

/** Smaller pictures are icons. */
const posterPx = { width: 36, height: 48 };
/** Narrower posters have room for a shape and no number. */
const fullPx = 90;
const picture = 'img, picture, canvas, video, [alt], [style*="background-image"]';
/** What a poster's box may be larger by and still be the poster's: a card with the poster's title below. */
const mostLarger = 6;

/**
 * Where the mark of a row goes; null where nothing of the row is to be seen yet, or nothing holds a mark without moving
 * the page. Only reads, so that many rows can be read before any is changed.
 */
export function findSpot({ links }: FilmRow, win: Window): Spot | null {
  let best: { poster: HTMLElement; area: number } | null = null;
  for (const link of links) {
    for (const poster of postersIn(link as HTMLElement, win)) {
      const area = poster.offsetWidth * poster.offsetHeight;
      // of two alike the later one: the link that lies over the picture
      if (area >= (best?.area ?? 0)) best = { poster, area };
    }
  }
  if (best) return spotOnPoster(best.poster, best.area, win);
  const isComing = links.some((link) => [...link.querySelectorAll('img')].some((image) => !image.complete));
  return isComing ? null : spotAtTitle(links);
}

function* postersIn(link: HTMLElement, win: Window): Generator<HTMLElement> {
  for (const element of link.querySelectorAll<HTMLElement>(picture)) if (isLarge(element)) yield element;
  if (!isLarge(link)) return;
  const isOver = win.getComputedStyle(link).position === 'absolute';
  if (isOver || !link.textContent.trim()) yield link;
}

function isLarge({ offsetWidth, offsetHeight }: HTMLElement): boolean {
  return offsetWidth >= posterPx.width && offsetHeight >= posterPx.height;
}

function spotOnPoster(poster: HTMLElement, area: number, win: Window): Spot | null {
  const { offsetWidth, offsetHeight, offsetLeft, offsetTop } = poster;
  const spot = { look: offsetWidth < fullPx ? 'small' : 'full', target: poster, side: 'behind' } as const;
  const holdsOthers = !poster.matches('img, canvas, video, picture');
  if (holdsOthers && win.getComputedStyle(poster).position !== 'static') {
    return { ...spot, parent: poster, hold: { by: 'corner' } };
  }
  const box = poster.offsetParent as HTMLElement | null;
  if (!box) return null;
  if (box.localName !== 'body' && box.offsetWidth * box.offsetHeight <= area * mostLarger) {
    // in px of the layout, which no transform changes
    const hold = { by: 'offset', left: offsetLeft + offsetWidth, top: offsetTop + offsetHeight } as const;
    return { ...spot, parent: box, hold };
  }
  const parent = poster.closest('picture')?.parentElement ?? poster.parentElement;
  return parent && !isScrolledBelow(parent, box, win) ? { ...spot, parent, hold: { by: 'loose' } } : null;
}

/** Whether something between the two scrolls: what is placed by the outer one would stand still. */
function isScrolledBelow(inner: Element, outer: Element, win: Window): boolean {
  for (let at: Element | null = inner; at && at !== outer; at = at.parentElement) {
    const { overflowX, overflowY } = win.getComputedStyle(at);
    if (/auto|scroll/.test(overflowX + overflowY)) return true;
  }
  return false;
}

/** Beside a title, where there is room in its line; links amid other words are nobody's list. */
function spotAtTitle(links: FilmRow['links']): Spot | null {
  const link = links.find((one) => one.matches('a') && (one as HTMLElement).offsetHeight > 0 && one.textContent.trim());
  if (!link) return null;
  const [before, behind] = [neighbourOf(link, 'previousSibling'), neighbourOf(link, 'nextSibling')];
  if (before === 'words' && behind !== null) return null;
  const side = behind && !before ? 'before' : 'behind';
  return { parent: link, look: 'text', hold: { by: 'loose' }, target: link as HTMLElement, side };
}

/** What stands beside a link in its own element: words, something else, or nothing. */
function neighbourOf(link: Element, step: 'previousSibling' | 'nextSibling'): 'words' | 'element' | null {
  for (let at = link[step]; at; at = at[step]) {
    if (at.nodeType === 3 && (at as Text).data.trim()) return 'words';
    if (at.nodeType === 1) return 'element';
  }
  return null;
}
