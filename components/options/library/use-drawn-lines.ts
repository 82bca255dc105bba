import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface Drawn {
  told: readonly unknown[];
  line: VNode;
}

/**
 * Keeps lines as they were drawn: while one scrolls, the list is drawn anew some sixty times a second, and of its lines
 * only those that have come. Where the same is told of a line, the same is given back, and Preact passes it over.
 */
export function useDrawnLines(near: readonly { index: number }[]) {
  const drawn = useRef(new Map<number, Drawn>());
  const before = drawn.current;
  const now = new Map<number, Drawn>();
  for (const { index } of near) {
    const line = before.get(index);
    if (line) now.set(index, line);
  }
  drawn.current = now;
  return (index: number, told: readonly unknown[], draw: () => VNode): VNode => {
    const old = now.get(index);
    if (old?.told.every((one, at) => one === told[at])) return old.line;
    const line = draw();
    now.set(index, { told, line });
    return line;
  };
}
