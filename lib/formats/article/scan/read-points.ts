import type { Label } from '../labels/find-label.ts';
import { collectItems } from './collect-items.ts';
import { firstOpen, isOpen, labelAt, nextFilled, type Scan } from './scan.ts';
import { splitItems } from './split-items.ts';

/** A paragraph below `The Good` makes it a heading of prose and no list of points. */
const longestOnlyPoint = 300;
const longestLabelledValue = 1500;

type Side = 'pros' | 'cons';

function sideOf(scan: Scan, index: number): { side: Side; label: Label } | null {
  const label = isOpen(scan, index) ? labelAt(scan, index) : null;
  const side = label?.fields.find((field): field is Side => field === 'pros' || field === 'cons');
  return side && label ? { side, label } : null;
}

/** The first line of a text may be a film's title (`The Good`): a label only with a list below or its counterpart later. */
function isTitleLine(scan: Scan, index: number, side: Side): boolean {
  if (scan.lines[nextFilled(scan, index + 1)]?.mark === 'bullet') return false;
  const other: Side = side === 'pros' ? 'cons' : 'pros';
  return !scan.lines.some((_, i) => i > index && sideOf(scan, i)?.side === other);
}

function take(scan: Scan, side: Side, index: number, found: ReturnType<typeof collectItems>): void {
  scan.facts[side].push(...found.items);
  for (const i of [index, ...found.indexes]) scan.uses[i] = 'fact';
}

/** Reads the lists of points below (or behind) labels such as `Pros:` and `What doesn't work`. */
function readLabelledPoints(scan: Scan): void {
  const first = firstOpen(scan);
  for (const index of scan.lines.keys()) {
    const found = sideOf(scan, index);
    if (!found) continue;
    const { side, label } = found;
    if (label.value.text !== '' && label.separator !== '') {
      const names = label.fields.some((field) => field === 'cast') && scan.facts.pros.length === 0;
      if (names || label.value.text.length > longestLabelledValue) continue;
      const below = collectItems(scan, index + 1);
      const bullets = scan.lines[below.indexes[0] ?? -1]?.mark === 'bullet' && below.indexes[0] === index + 1;
      take(scan, side, index, {
        items: [...splitItems(label.value), ...(bullets ? below.items : [])],
        indexes: bullets ? below.indexes : [],
      });
    } else if (!(index === first && label.separator === '' && isTitleLine(scan, index, side))) {
      const items = collectItems(scan, index + 1);
      const isProse = items.items.length === 1 && (items.items[0]?.text.length ?? 0) > longestOnlyPoint;
      const isNextBullet = scan.lines[items.indexes[0] ?? -1]?.mark === 'bullet';
      if (items.items.length > 0 && (isNextBullet || !isProse)) take(scan, side, index, items);
    }
  }
}

/** Reads lists whose bullets say which side they are on: `+ good`, `- bad`, thumbs, ticks and crosses. */
function readSignedPoints(scan: Scan): void {
  for (let from = 0; from < scan.lines.length; from++) {
    if (scan.lines[from]?.mark !== 'bullet' || !isOpen(scan, from)) continue;
    let to = from;
    while (scan.lines[to + 1]?.mark === 'bullet' && isOpen(scan, to + 1)) to++;
    const group = scan.lines.slice(from, to + 1);
    const isSigned = group.every(({ sign }) => sign) && new Set(group.map(({ sign }) => sign)).size === 2;
    if (isSigned) {
      for (const [i, line] of group.entries()) {
        scan.facts[line.sign === '+' ? 'pros' : 'cons'].push(line.piece);
        scan.uses[from + i] = 'fact';
      }
    }
    from = to;
  }
}

export function readPoints(scan: Scan): void {
  readLabelledPoints(scan);
  if (scan.facts.pros.length === 0 && scan.facts.cons.length === 0) readSignedPoints(scan);
}
