/** What a key means in the list. */
export type GridAct =
  | { act: 'move'; to: number; extend: boolean }
  | { act: 'open' }
  | { act: 'select' }
  | { act: 'select-all' }
  | { act: 'bin' }
  | { act: 'clear' };

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Lines that a page key goes. */
const pageLines = 10;

/** What a key does on a line; null where it is none of ours. Headings are walked over. */
export function actOfKey(
  pressed: Pressed,
  active: number,
  count: number,
  isHead: (at: number) => boolean,
): GridAct | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? { act: 'select-all' } : null;
  const step = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1, PageDown: pageLines, PageUp: -pageLines }[key];
  if (step) return { act: 'move', to: stepTo(active, step, count, isHead), extend: shiftKey };
  if (key === 'Home') return { act: 'move', to: stepTo(-1, 1, count, isHead), extend: shiftKey };
  if (key === 'End') return { act: 'move', to: stepTo(count, -1, count, isHead), extend: shiftKey };
  if (key === 'Enter') return { act: 'open' };
  if (key === 'x' || key === ' ') return { act: 'select' };
  if (key === 'Delete' || key === '#') return { act: 'bin' };
  if (key === 'Escape') return { act: 'clear' };
  return null;
}

function stepTo(from: number, step: number, count: number, isHead: (at: number) => boolean): number {
  const way = Math.sign(step);
  let at = Math.min(count - 1, Math.max(0, from + step));
  while (at >= 0 && at < count && isHead(at)) at += way;
  if (at >= 0 && at < count) return at;
  // nothing but headings that way
  return Math.min(count - 1, Math.max(0, from));
}
