import type { LabelField } from '../labels/label-table.ts';
import type { Piece } from '../text/piece.ts';
import { isOpen, labelAt, nextFilled, type Scan } from './scan.ts';

const boxFields = new Set<LabelField>(['title', 'genre', 'director', 'cast', 'premiere', 'year', 'runtime']);
const mostItems = 60;
const longestBullet = 2000;
const longestBareItem = 280;
/** Bare lines with blank ones between them are points only while they are this short. */
const longestLooseItem = 160;

export interface Items {
  items: Piece[];
  /** The lines that they stand on. */
  indexes: number[];
}

/** A line that heads something else ends a list. */
function endsList(scan: Scan, index: number): boolean {
  const line = scan.lines[index];
  if (!line || !isOpen(scan, index) || line.mark === 'heading') return true;
  const label = line.mark === 'bullet' ? null : labelAt(scan, index);
  return label !== null && (label.separator === ':' || label.value.text === '');
}

function collectBullets(scan: Scan, from: number): Items {
  const found: Items = { items: [], indexes: [] };
  for (let i = nextFilled(scan, from); i >= 0 && found.items.length < mostItems; i = nextFilled(scan, i + 1)) {
    const line = scan.lines[i];
    if (line?.mark !== 'bullet' || !isOpen(scan, i) || line.piece.text.length > longestBullet) break;
    if (labelAt(scan, i)?.separator === ':' && found.items.length > 0) break;
    found.items.push(line.piece);
    found.indexes.push(i);
  }
  return found;
}

/** Points without bullets: the lines directly below the label, or short ones with blank lines between them. */
function collectBareLines(scan: Scan, from: number): Items {
  const found: Items = { items: [], indexes: [] };
  const first = nextFilled(scan, from);
  if (first < 0) return found;
  const next = scan.lines[first + 1];
  const isLoose = next === undefined || next.mark === 'blank';
  const longest = isLoose ? longestLooseItem : longestBareItem;
  for (let i = first; i >= 0 && found.items.length < mostItems; i = isLoose ? nextFilled(scan, i + 1) : i + 1) {
    const line = scan.lines[i];
    if (line?.mark !== 'text' || endsList(scan, i) || line.isBold || line.piece.text.length > longest) break;
    if (isLoose && i > first && (scan.lines[i + 1]?.mark ?? 'blank') !== 'blank') break;
    found.items.push(line.piece);
    found.indexes.push(i);
  }
  return withoutBoxTitle(scan, found);
}

/** The film's title right above an info box is no point of the list that ends there. */
function withoutBoxTitle(scan: Scan, { items, indexes }: Items): Items {
  const label = labelAt(scan, (indexes.at(-1) ?? -2) + 1);
  const isBox = label?.separator === ':' && label.fields.some((field) => boxFields.has(field));
  const isTitle = items.length > 1 && !/[.!?…]$/.test(items.at(-1)?.text ?? '');
  return isBox && isTitle ? { items: items.slice(0, -1), indexes: indexes.slice(0, -1) } : { items, indexes };
}

/** The points that stand below a label such as `Pros`, with bullets or without. */
export function collectItems(scan: Scan, from: number): Items {
  const bullets = collectBullets(scan, from);
  return bullets.items.length > 0 ? bullets : collectBareLines(scan, from);
}
