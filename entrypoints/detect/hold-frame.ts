import type { FrameOrder } from '../../lib/browser/film-view.ts';
import type { PageApi } from '../../lib/browser/page-api.ts';
import type { ShowFrame } from './show-frame.ts';

/** A page that takes the card away this often doesn't want it. */
const maxLosses = 3;

export interface FrameHolder {
  /** Shows the frame, renews it without a flicker, or takes it away. */
  obey(order: FrameOrder['frame']): void;
  /** Takes it away for now; whether there was one. */
  remove(): boolean;
  /** Another film: what the user did with the card of the last is over. */
  forget(): void;
}

/**
 * Holds at most one card over the page. `findShowFrame` gives what shows one, which comes with the first order for it;
 * `askAgain` is called where a frame needs a fresh order.
 */
export function holdFrame(
  doc: Document,
  page: PageApi,
  findShowFrame: () => ShowFrame | undefined,
  askAgain: () => void,
): FrameHolder {
  let closed = false;
  let folded: boolean | null = null;
  let losses = 0;
  let frame: ReturnType<ShowFrame> | null = null;
  let isQuestion = false;

  const remove = () => {
    const was = frame;
    frame = null;
    was?.remove();
    return was !== null;
  };

  const leave = () => {
    frame?.leave();
    frame = null;
  };

  return {
    remove,
    obey(order) {
      if (!order || closed) {
        if (!frame?.isHeld()) leave();
      } else if (frame && !(isQuestion && !order.collapsed && folded === null)) {
        frame.renew(order);
      } else if (losses <= maxLosses) {
        // What was a mere question has got its answer: it opens.
        remove();
        isQuestion = order.collapsed;
        const showFrame = findShowFrame();
        const start = folded === null ? order : { ...order, collapsed: folded };
        frame =
          showFrame?.(doc, page, start, {
            onFold(now) {
              folded = now;
            },
            onClose() {
              closed = true;
              leave();
            },
            onLost() {
              remove();
              losses += 1;
              if (losses <= maxLosses) askAgain();
            },
            onKeptOut: remove,
            onRelease: askAgain,
          }) ?? null;
      }
    },
    forget() {
      closed = false;
      folded = null;
      losses = 0;
      remove();
    },
  };
}
