import { findLabel, type Label } from '../labels/find-label.ts';
import type { NoiseReason, SetAside } from '../noise/set-aside.ts';
import type { Line } from '../text/read-lines.ts';
import { type Facts, makeFacts } from './facts.ts';

/** What became of a line: `open` ones are the article's own text as far as is known yet. */
export type LineUse = 'open' | 'heading' | 'fact' | 'noise';

/** The state of reading one text: its lines, what became of each, and what was found. Filled by one step after another. */
export interface Scan {
  lines: readonly Line[];
  /** For each line the next one, itself included, that is not blank; -1 where none follows. */
  filled: Int32Array;
  uses: LineUse[];
  /** Labels as they were read once: null where a line has none. */
  labels: (Label | null | undefined)[];
  /** Lines that head a verdict. */
  verdictHeadings: Set<number>;
  facts: Facts;
  setAside: SetAside[];
}

export function startScan(lines: readonly Line[]): Scan {
  const filled = new Int32Array(lines.length + 1).fill(-1);
  for (let i = lines.length - 1; i >= 0; i--) filled[i] = lines[i]?.mark === 'blank' ? (filled[i + 1] ?? -1) : i;
  const scan: Scan = {
    lines,
    filled,
    uses: lines.map(() => 'open'),
    labels: [],
    verdictHeadings: new Set(),
    facts: makeFacts(),
    setAside: [],
  };
  for (const [i, line] of lines.entries()) {
    if (line.mark === 'markup') setAsideLine(scan, i, 'markup');
    else if (line.mark === 'rule') scan.uses[i] = 'noise';
  }
  return scan;
}

export function setAsideLine(scan: Scan, index: number, reason: NoiseReason): void {
  const line = scan.lines[index];
  if (!line) return;
  scan.uses[index] = 'noise';
  scan.setAside.push({ extent: line.extent, reason });
}

/** The label at a line's beginning; null where it has none. */
export function labelAt(scan: Scan, index: number): Label | null {
  const line = scan.lines[index];
  if (!line) return null;
  const known = scan.labels[index];
  if (known !== undefined) return known;
  const label = findLabel(line.piece);
  scan.labels[index] = label;
  return label;
}

/** Whether a line still waits for its use and has words. */
export function isOpen(scan: Scan, index: number): boolean {
  return scan.uses[index] === 'open' && (scan.lines[index]?.piece.text ?? '') !== '';
}

/** The first line with words that wait for their use; -1 where there is none. */
export function firstOpen(scan: Scan): number {
  return scan.uses.findIndex((_, i) => isOpen(scan, i));
}

/** The next line with a mark other than blank, from a place on; -1 where there is none. */
export function nextFilled(scan: Scan, from: number): number {
  return scan.filled[from] ?? -1;
}
