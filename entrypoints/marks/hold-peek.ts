import type { PageApi } from '../../lib/browser/page-api.ts';
import type { FromPeek, ToPeek } from '../../lib/browser/peek-frame.ts';
import { buildHost, showHost } from '../detect/build-host.ts';
import { placePeek } from './place-peek.ts';
import type { ListedRow } from './read-rows.ts';
import type { Peek } from './watch-pointing.ts';

/** A frame that nobody has looked into for so long is given back. */
const idleMs = 60_000;

/**
 * Shows what a mark stands for, in the card's frame beside it. One frame serves all marks of a page: it is hidden between
 * them, and shown when it has told that it holds what the ticket was for.
 */
export function holdPeek(
  doc: Document,
  page: PageApi,
  askTicket: (row: ListedRow) => Promise<string | null>,
  onPointed: (on: boolean) => void,
): Peek & { remove(): void } {
  let frame: ReturnType<typeof openFrame> | null = null;
  let wanted: ListedRow | null = null;
  let idle: ReturnType<typeof setTimeout> | null = null;

  const rest = () => {
    if (idle !== null) clearTimeout(idle);
    idle = setTimeout(remove, idleMs);
  };
  const hide = () => {
    if (wanted) rest();
    wanted = null;
    frame?.hide();
  };
  const remove = () => {
    if (idle !== null) clearTimeout(idle);
    wanted = null;
    frame?.remove();
    frame = null;
  };
  const show = async (row: ListedRow) => {
    if (wanted === row) return;
    hide();
    wanted = row;
    if (idle !== null) clearTimeout(idle);
    try {
      const ticket = await askTicket(row);
      if (wanted !== row || !ticket || !row.put) return;
      if (!frame?.isThere()) {
        frame?.remove();
        frame = openFrame(doc, page, { onClose: hide, onPointed });
      }
      frame.show(ticket, row.put.mark);
    } catch (error) {
      // The edge: the extension may have gone from under this page.
      if (page.isGone()) remove();
      else console.warn('Lobby Card:', error);
    }
  };

  return {
    show: (row) => void show(row),
    hide,
    remove,
    holds: (node) => frame?.holds(node) ?? false,
  };
}

interface Happenings {
  onClose: () => void;
  onPointed: (on: boolean) => void;
}

function openFrame(doc: Document, page: PageApi, on: Happenings) {
  const parts = buildHost(doc, `${page.urlOf('card.html')}#peek`);
  const { host, box, frame } = parts;
  let port: MessagePort | null = null;
  let now: { ticket: string; mark: HTMLElement } | null = null;

  const tell = () => now && port?.postMessage({ ticket: now.ticket } satisfies ToPeek);
  const hear = (word: FromPeek) => {
    if (word.do === 'close') return on.onClose();
    if (word.do === 'pointed') return on.onPointed(word.on);
    if (word.ticket !== now?.ticket) return;
    const { clientWidth, clientHeight } = doc.documentElement;
    const [left, top] = placePeek(now.mark.getBoundingClientRect(), word, { width: clientWidth, height: clientHeight });
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${word.width}px`,
      height: `${word.height}px`,
      borderRadius: `${word.round}px`,
      opacity: '1',
    });
  };
  const hide = () => {
    now = null;
    // cut away rather than hidden: what has no box lays nothing out, and could not tell its size
    Object.assign(box.style, { width: '0', height: '0', opacity: '0' });
  };

  frame.addEventListener('load', () => {
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<FromPeek>) => hear(data);
    frame.contentWindow?.postMessage('port', page.origin(), [channel.port2]);
    tell();
  });
  hide();
  showHost(parts, doc);

  return {
    isThere: () => host.isConnected,
    holds: (node: Node | null) => node === host,
    show(ticket: string, mark: HTMLElement) {
      now = { ticket, mark };
      // over whatever else has come up over the page since
      box.hidePopover();
      box.showPopover();
      tell();
    },
    hide,
    remove() {
      port?.close();
      host.remove();
    },
  };
}
