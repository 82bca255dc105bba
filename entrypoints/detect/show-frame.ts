import type { FromCard, ToCard } from '../../lib/browser/card-frame.ts';
import type { FrameOrder } from '../../lib/browser/film-view.ts';
import type { PageApi } from '../../lib/browser/page-api.ts';
import type { Corner } from '../../lib/browser/settings-schema.ts';
import { buildHost, showHost } from './build-host.ts';
import { dragBox } from './drag-box.ts';
import { guardHost } from './guard-host.ts';
import { isIdleEscape } from './is-idle-escape.ts';
import { nearestCorner } from './nearest-corner.ts';
import { placeBox } from './place-box.ts';

type Order = NonNullable<FrameOrder['frame']>;

interface Happenings {
  onFold: (folded: boolean) => void;
  onClose: () => void;
  /** The page has taken the frame out or moved it. */
  onLost: () => void;
  /** Something keeps the frame from loading. */
  onKeptOut: () => void;
  /** It was held though there was nothing to show, and is no more. */
  onRelease: () => void;
}

/** A frame that is not up by then is kept out by something; the toolbar icon still tells. */
const deadlineMs = 8000;

/** A frame that goes while a key is down in it leaves the browser waiting for an answer: a test driver was seen to hang. */
const leavingMs = 300;

export type ShowFrame = typeof showFrame;

/** The world of content scripts, in which the detector finds what a script of its own has brought. */
export interface FrameWorld {
  lobbyCardShowFrame?: ShowFrame;
}

/** Puts the card over the page and talks with it until it is removed. */
export function showFrame(doc: Document, page: PageApi, order: Order, on: Happenings) {
  const addressOf = ({ ticket }: Order) => `${page.urlOf('card.html')}#${ticket}`;
  const win = doc.defaultView ?? window;
  const parts = buildHost(doc, addressOf(order));
  const { host, box, frame } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  let port: MessagePort | null = null;
  let { corner, ticket } = order;
  let isUp = false;
  let isHeld = false;

  const say = (word: ToCard) => port?.postMessage(word);
  const place = (to: Corner) => {
    corner = to;
    placeBox(box, corner);
  };
  const drag = dragBox(box, win, () => {
    const { clientWidth: width, clientHeight: height } = doc.documentElement;
    place(nearestCorner(box.getBoundingClientRect(), { width, height }));
    say({ do: 'dropped', corner });
  });
  const heed: { [K in FromCard['do']]: (word: Extract<FromCard, { do: K }>) => void } = {
    size({ width, height, round }) {
      isUp = true;
      Object.assign(box.style, {
        width: `${width}px`,
        height: `${height}px`,
        borderRadius: `${round}px`,
        opacity: '1',
      });
    },
    press: drag.press,
    drag: ({ x, y }) => drag.move(x, y),
    drop: drag.drop,
    corner: (word) => place(word.corner),
    fold: ({ folded }) => on.onFold(folded),
    hold(word) {
      isHeld = word.on;
      if (!isHeld) on.onRelease();
    },
    close: () => on.onClose(),
  };

  frame.addEventListener('load', () => {
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<FromCard>) => heed[data.do](data as never);
    frame.contentWindow?.postMessage('port', page.origin(), [channel.port2]);
    say({ do: 'start', corner, folded: order.collapsed });
    if (ticket !== order.ticket) say({ do: 'read', ticket });
  });
  const deadline = setTimeout(() => {
    // nothing is drawn in a tab that nobody looks at
    if (!isUp && !doc.hidden) on.onKeptOut();
  }, deadlineMs);
  const unguard = guardHost(host, doc, on.onLost);
  win.addEventListener('keydown', (event) => isIdleEscape(event, doc) && say({ do: 'escape' }), {
    signal,
  });
  const end = () => {
    stopping.abort();
    drag.drop();
    unguard();
    clearTimeout(deadline);
    port?.close();
  };
  place(corner);
  showHost(parts, doc);

  return {
    isHeld: () => isHeld,
    /** The library or the settings have changed. */
    renew(next: Order) {
      if (next.corner !== corner) {
        place(next.corner);
        say({ do: 'corner', corner });
      }
      // Never by another address: a frame that has one more makes the page's own way back one step longer.
      ticket = next.ticket;
      say({ do: 'read', ticket });
    },
    remove() {
      end();
      host.remove();
    },
    /** Gone for the eye at once, and from the page when the key that closed it has been let go. */
    leave() {
      end();
      Object.assign(box.style, { opacity: '0', pointerEvents: 'none' });
      setTimeout(() => host.remove(), leavingMs);
    },
  };
}
