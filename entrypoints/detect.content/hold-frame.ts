import type { FromCard, ToCard } from '../../lib/browser/card-frame.ts';
import type { FrameOrder } from '../../lib/browser/messages.ts';
import type { PageApi } from '../../lib/browser/page-api.ts';
import type { Corner } from '../../lib/browser/settings-schema.ts';
import { buildHost, showHost } from './build-host.ts';
import { guardHost } from './guard-host.ts';
import { nearestCorner } from './nearest-corner.ts';
import { placeBox } from './place-box.ts';

type Order = NonNullable<FrameOrder['frame']>;

/** A page that takes the card away this often doesn't want it. */
const maxLosses = 3;
/** A frame that is not up by then is kept out by something; the toolbar icon still tells. */
const deadlineMs = 8000;

export interface FrameHolder {
  /** Shows the frame, renews it without a flicker, or takes it away. */
  obey(order: FrameOrder['frame']): void;
  /** Takes it away for now; whether there was one. */
  remove(): boolean;
  /** Another film: what the user did with the card of the last is over. */
  forget(): void;
}

/** Holds at most one card over the page. `askAgain` is called where a frame needs a fresh order. */
export function holdFrame(doc: Document, page: PageApi, askAgain: () => void): FrameHolder {
  const done = { closed: false, folded: null as boolean | null, losses: 0 };
  let held: ReturnType<typeof show> | null = null;

  function show(order: Order) {
    const parts = buildHost(doc, `${page.urlOf('card.html')}#${order.ticket}`);
    const { host, box, frame } = parts;
    const stopping = new AbortController();
    const { signal } = stopping;
    let port: MessagePort | null = null;
    let corner = order.corner;
    let isUp = false;
    let isHeld = false;

    const say = (word: ToCard) => port?.postMessage(word);
    const place = (to: Corner) => {
      corner = to;
      placeBox(box, corner);
    };
    const hear = (word: FromCard) => {
      if (word.do === 'size') {
        isUp = true;
        const { width, height, round } = word;
        Object.assign(box.style, {
          width: `${width}px`,
          height: `${height}px`,
          borderRadius: `${round}px`,
          opacity: '1',
        });
      } else if (word.do === 'drag') {
        box.style.transform = `translate(${word.x}px,${word.y}px)`;
      } else if (word.do === 'drop') {
        const { innerWidth: width, innerHeight: height } = doc.defaultView ?? { innerWidth: 0, innerHeight: 0 };
        place(nearestCorner(box.getBoundingClientRect(), { width, height }));
        say({ do: 'dropped', corner });
      } else if (word.do === 'corner') {
        place(word.corner);
      } else if (word.do === 'fold') {
        done.folded = word.folded;
      } else if (word.do === 'hold') {
        isHeld = word.on;
        if (!isHeld) askAgain();
      } else {
        done.closed = true;
        remove();
      }
    };

    frame.addEventListener('load', () => {
      const channel = new MessageChannel();
      port = channel.port1;
      port.onmessage = ({ data }: MessageEvent<FromCard>) => hear(data);
      frame.contentWindow?.postMessage('port', page.origin(), [channel.port2]);
      say({ do: 'start', corner, folded: done.folded ?? order.collapsed });
    });
    const lose = () => {
      remove();
      done.losses += 1;
      if (done.losses <= maxLosses) askAgain();
    };
    const deadline = setTimeout(() => {
      // nothing is drawn in a tab that nobody looks at
      if (!isUp && !doc.hidden) remove();
    }, deadlineMs);
    signal.addEventListener('abort', () => clearTimeout(deadline));
    signal.addEventListener('abort', guardHost(host, doc, lose));
    doc.defaultView?.addEventListener('keydown', (event) => isEscapeOfNobody(event, doc) && say({ do: 'escape' }), {
      signal,
    });
    place(corner);
    showHost(parts, doc);
    return {
      isHeld: () => isHeld,
      renew(next: Order) {
        if (next.corner !== corner) {
          place(next.corner);
          say({ do: 'corner', corner });
        }
        if (port) say({ do: 'read', ticket: next.ticket });
        // not loaded yet: it starts with the new ticket
        else frame.src = `${page.urlOf('card.html')}#${next.ticket}`;
      },
      remove() {
        stopping.abort();
        port?.close();
        host.remove();
      },
    };
  }

  function remove() {
    const was = held;
    held = null;
    was?.remove();
    return was !== null;
  }

  return {
    obey(order) {
      if (!order || done.closed) {
        if (!held?.isHeld()) remove();
      } else if (held) held.renew(order);
      else if (done.losses <= maxLosses) held = show(order);
    },
    remove,
    forget() {
      Object.assign(done, { closed: false, folded: null, losses: 0 });
      remove();
    },
  };
}

/** Escape that a person pressed and neither the page nor a field of it has a use for. */
function isEscapeOfNobody({ key, isTrusted, defaultPrevented }: KeyboardEvent, doc: Document): boolean {
  return (
    key === 'Escape' && isTrusted && !defaultPrevented && [doc.body, null].includes(doc.activeElement as HTMLElement)
  );
}
