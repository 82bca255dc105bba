import { useRef } from 'preact/hooks';

export interface DragHandlers {
  onPointerDown: (event: PointerEvent) => void;
  onClickCapture: (event: MouseEvent) => void;
}

export interface Drag {
  /** How far from where it was taken, in the screen's own pixels. */
  by: (x: number, y: number) => void;
  drop: () => void;
}

/** A hand that trembles on a click drags nothing. */
const slackPx = 4;

/**
 * Dragging by an element. Measured on the screen, because the frame that it happens in moves along with the pointer.
 * The click that ends a drag is no click.
 */
export function useDrag({ by, drop }: Drag): DragHandlers {
  const dragged: { current: boolean } = useRef(false);
  return {
    onPointerDown: ({ button, isPrimary, pointerId, currentTarget, screenX, screenY }) => {
      dragged.current = false;
      if (button !== 0 || !isPrimary || !(currentTarget instanceof Element)) return;
      const { signal, end } = endable();
      const move = (event: PointerEvent) => {
        const x = event.screenX - screenX;
        const y = event.screenY - screenY;
        if (!dragged.current && Math.hypot(x, y) < slackPx) return;
        // Taken only now: the click of a captured pointer would go to this element and not to the button under it.
        if (!dragged.current) currentTarget.setPointerCapture?.(pointerId);
        dragged.current = true;
        by(x, y);
      };
      const stop = () => {
        end();
        if (dragged.current) drop();
      };
      addEventListener('pointermove', move, { signal });
      addEventListener('pointerup', stop, { signal });
      addEventListener('pointercancel', stop, { signal });
    },
    onClickCapture: (event) => {
      if (dragged.current) event.stopPropagation();
      dragged.current = false;
    },
  };
}

function endable() {
  const controller = new AbortController();
  return { signal: controller.signal, end: () => controller.abort() };
}
