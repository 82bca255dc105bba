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
/** Together read and then put: every reading after a change makes the page lay itself out anew. */
const atOnce = 40;

/** Puts marks into the page where there is a spot for them, and tells of each that it is about to be put. */
export function* putMarks(
  wanted: readonly Wanted[],
  win: Window,
  onPut: (at: number, put: PutMark) => void,
): Generator<void, void> {
  const spots: (Spot | null)[] = [];
  for (const { row } of wanted) {
    spots.push(findSpot(row, win));
    if (spots.length % atOnce === 0) yield;
  }
  const loose: PutMark[] = [];
  for (const [n, { film }] of wanted.entries()) {
    const spot = spots[n];
    if (!spot?.parent.isConnected) continue;
    const put = { ...buildMark(win.document, film, spot.look, spot.hold.by), spot };
    if (spot.hold.by === 'offset') put.moveTo(spot.hold.left, spot.hold.top);
    if (spot.hold.by === 'loose') loose.push(put);
    onPut(n, put);
    // at the end of its parent, where no script of the page counts on finding its own first
    spot.parent.append(put.host);
    if (n % atOnce === 0) yield;
  }
  settleMarks(loose);
}

/** Moves marks to where they belong by now, those that keep to a corner apart: all are measured before any is moved. */
export function settleMarks(put: Iterable<PutMark>): void {
  const moving = [...put].filter(({ spot }) => spot.hold.by !== 'corner');
  const places = moving.map(placeOf);
  for (const [n, { moveTo }] of moving.entries()) moveTo(...(places[n] as [number, number]));
}

function placeOf({ host, spot: { look, target, side, hold } }: PutMark): [left: number, top: number] {
  if (look !== 'text') {
    const [left, top] = [target.offsetLeft + target.offsetWidth, target.offsetTop + target.offsetHeight];
    return hold.by === 'offset' ? [left, top] : [left - host.offsetLeft, top - host.offsetTop];
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
