import { spreadGlass } from './spread-glass.ts';

/** A hand that trembles on a click drags nothing. */
const slackPx = 4;

/**
 * Moves the box along with the pointer that was pressed in its frame. The frame should be sent every move of it until it
 * is let go, and tells them here; but when the pointer leaves it at once, or the frame has moved away under it, Chromium
 * 156 sends them to the page. So both are heard.
 */
export function dragBox(box: HTMLElement, win: Window, onDrop: () => void) {
  let move: (x: number, y: number) => void = () => {};
  let drop = () => {};

  const press = ({ grabX, grabY }: { grabX: number; grabY: number }) => {
    drop();
    const { left, top } = box.getBoundingClientRect();
    const ending = new AbortController();
    const { signal } = ending;
    let liftGlass: (() => void) | null = null;
    move = (x, y) => {
      if (!liftGlass && Math.hypot(x, y) < slackPx) return;
      liftGlass ??= spreadGlass(box);
      box.style.transform = `translate(${x}px,${y}px)`;
    };
    drop = () => {
      ending.abort();
      move = () => {};
      drop = () => {};
      liftGlass?.();
      if (liftGlass) onDrop();
    };
    const follow = ({ buttons, clientX, clientY, isTrusted }: PointerEvent) => {
      if (buttons === 0) drop();
      else if (isTrusted) move(clientX - grabX - left, clientY - grabY - top);
    };
    win.addEventListener('pointermove', follow, { signal, capture: true });
    win.addEventListener('pointerup', follow, { signal, capture: true });
  };

  return {
    press,
    /** So far from where it was pressed, in px of the page. */
    move: (x: number, y: number) => move(x, y),
    drop: () => drop(),
  };
}
