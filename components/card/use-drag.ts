import { useRef } from 'preact/hooks';

export interface DragHandlers {
  onPointerDown: (event: PointerEvent) => void;
  onClickCapture: (event: MouseEvent) => void;
}

export interface Drag {
  /** Pressed, at a point of the frame. */
  press: (grabX: number, grabY: number) => void;
  /** How far from there by now, in the screen's own pixels. */
  by: (x: number, y: number) => void;
  /** Let go, dragged or not. */
  drop: () => void;
}

/** A hand that trembles on a click drags nothing. */
const slackPx = 4;

/**
 * Dragging by an element. Measured on the screen, because the frame that it happens in moves along with the pointer.
 * The click that ends a drag is no click.
 */
export function useDrag({ press, by, drop }: Drag): DragHandlers {
  const dragged: { current: boolean } = useRef(false);
  return {
    onPointerDown: (down) => {
      const { button, isPrimary, pointerId, target, currentTarget } = down;
      dragged.current = false;
      if (button !== 0 || !isPrimary || !(target instanceof Element) || !(currentTarget instanceof Element)) return;
      // By the button that was pressed, since the click goes to whatever holds the pointer.
      (target.closest('button') ?? currentTarget).setPointerCapture?.(pointerId);
      press(down.clientX, down.clientY);
      const ending = new AbortController();
      const { signal } = ending;
      const stop = () => {
        ending.abort();
        drop();
      };
      const move = (event: PointerEvent) => {
        const x = event.screenX - down.screenX;
        const y = event.screenY - down.screenY;
        if (event.buttons === 0) stop();
        else if (dragged.current || Math.hypot(x, y) >= slackPx) {
          dragged.current = true;
          by(x, y);
        }
      };
      addEventListener('pointermove', move, { signal });
      addEventListener('pointerup', stop, { signal });
      addEventListener('pointercancel', stop, { signal });
    },
    onClickCapture: (event) => {
      // a click by keyboard has no pointer that could have dragged anything
      if (dragged.current && event.detail > 0) event.stopPropagation();
      dragged.current = false;
    },
  };
}
