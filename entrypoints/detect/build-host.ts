import { hostStyle } from './host-style.ts';

export interface Host {
  /** The only node in the page; nothing of it can be reached from there but itself. */
  host: HTMLElement;
  /** In the page's top layer; has the card's place and size. */
  box: HTMLElement;
  frame: HTMLIFrameElement;
}

/** Makes the card's frame in a closed shadow root; nothing is in the page yet. */
export function buildHost(doc: Document, src: string): Host {
  const host = doc.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyle);
  root.adoptedStyleSheets = [sheet];
  const box = doc.createElement('div');
  box.popover = 'manual';
  const frame = doc.createElement('iframe');
  frame.title = 'Lobby Card: a stored review of this film';
  frame.allow = 'clipboard-write';
  // Chromium lets a page with a Cross-Origin-Embedder-Policy hold only such frames; the card keeps nothing of its own.
  frame.setAttribute('credentialless', '');
  frame.src = src;
  box.append(frame);
  root.append(box);
  return { host, box, frame };
}

/**
 * Puts the host into the page. Beside the body, where no framework looks after its own. A page that zooms its root out
 * and its body in again looks as before, and would leave a tiny card: what the root does is taken back.
 */
export function showHost({ host, box }: Host, doc: Document): void {
  doc.documentElement.append(host);
  box.style.zoom = String(1 / (host.currentCSSZoom || 1));
  box.showPopover();
}
