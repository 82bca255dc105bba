/** From where a message came: a page's content script, or one of our own pages. */
export type Asker = 'page' | 'card' | 'popup' | 'options' | 'clip' | 'welcome';

/** What the browser says of a message's sender, as far as we look at it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

const ourPages: Record<string, Asker> = {
  '/card.html': 'card',
  '/popup.html': 'popup',
  '/options.html': 'options',
  '/clip.html': 'clip',
  '/welcome.html': 'welcome',
};

/**
 * Who asks. Null for anyone but ourselves: another extension, a page of ours that asks nothing, a frame within a page.
 * The card's address is a made-up one in Chromium (`use_dynamic_url`), so only its path is looked at.
 */
export function askerOf(sender: Sender, ownId: string): Asker | null {
  if (sender.id !== ownId || !sender.url) return null;
  const { protocol, pathname } = new URL(sender.url);
  if (/^(chrome|moz)-extension:$/.test(protocol)) return ourPages[pathname] ?? null;
  return sender.tab && sender.frameId === 0 ? 'page' : null;
}
