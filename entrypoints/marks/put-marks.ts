import type { FilmMark } from '../../lib/browser/film-mark.ts';
import type { FilmRow } from '../../lib/sites/listed/find-rows.ts';
import { type BuiltMark, buildMark } from './build-mark.ts';
import { findSpot, type Spot } from './find-spot.ts';

export interface Wanted {
  row: FilmRow;
  film: FilmMark;
}

export interface PutMark extends BuiltMark {
  spot: Spot;
}

/** Beside words, as wide as it is high. */
const textPx = 15;
const gapPx = 3;
/** Together measured: every change between two measurements makes the page lay itself out anew. */
const atOnce = 40;

/** Puts marks into the page where there is a spot for them, and tells of each that it is about to be put. */
export function* putMarks(
  wanted: readonly Wanted[],
  win: Window,
  onPut: (at: number, put: PutMark) => void,
): Generator<void, void> {
  for (let from = 0; from < wanted.length; from += atOnce) {
    yield;
    const some = wanted.slice(from, from + atOnce);
    const spots = some.map(({ row }) => findSpot(row, win));
    const put = some.flatMap(({ film }, n): PutMark[] => {
      const spot = spots[n];
      if (!spot) return [];
      const mark = { ...buildMark(win.document, film, spot.look, spot.isInside), spot };
      onPut(from + n, mark);
      return [mark];
    });
    // at the end of its parent, where no script of the page counts on finding its own first
    for (const { host, spot } of put) spot.parent.append(host);
    settleMarks(put);
  }
}

/** Moves marks to where they belong: all are measured before any is moved. */
export function settleMarks(put: readonly PutMark[]): void {
  const places = put.map(placeOf);
  for (const [n, { moveTo }] of put.entries()) moveTo(...(places[n] as [number, number]));
}

function placeOf({ host, spot: { look, target, side } }: PutMark): [left: number, top: number] {
  if (look !== 'text') {
    // in px of the layout, which no transform changes
    const [fromLeft, fromTop] = host.offsetParent === target ? [0, 0] : [target.offsetLeft, target.offsetTop];
    return [fromLeft + target.offsetWidth - host.offsetLeft, fromTop + target.offsetHeight - host.offsetTop];
  }
  const range = target.ownerDocument.createRange();
  range.setStart(target, 0);
  range.setEndBefore(host);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const line = (side === 'before' ? lines[0] : lines.at(-1)) ?? target.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  const from = host.getBoundingClientRect();
  const left = side === 'before' ? line.left - textPx - gapPx : Math.min(line.right, box.right) + gapPx;
  return [left - from.left, line.top + (line.height - textPx) / 2 - from.top];
}
