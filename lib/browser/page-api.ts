import type { Answer, Ask, Envelope, MessageName } from './messages.ts';

/** As much of the extension as a content script needs: tiny, on the browser's own promises. */
export interface PageApi {
  /** Null where the background had no answer. Rejects where the extension is gone. */
  ask<N extends MessageName>(name: N, question: Ask<N>): Promise<Answer<N> | null>;
  /** Calls back at every word from the background; there is only one, to look again. */
  onPoke(look: () => void, signal: AbortSignal): void;
  /** The address of a page of the extension, a made-up one in Chromium (`use_dynamic_url`). */
  urlOf(path: string): string;
  /** The origin that such a page has once it is loaded. */
  origin(): string;
  /** Whether the extension was removed, reloaded or updated under this page's feet. */
  isGone(): boolean;
}

interface Runtime {
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: Record<'addListener' | 'removeListener', (listener: () => void) => void>;
}

type World = Partial<Record<'browser' | 'chrome', { runtime?: Runtime }>>;

export function openPageApi(world: object = globalThis): PageApi {
  // Looked up anew every time: it is taken away when the extension goes.
  const findRuntime = () => ((world as World).browser ?? (world as World).chrome)?.runtime;
  const runtime = () => {
    const found = findRuntime();
    if (!found?.id) throw new Error('the extension is gone');
    return found;
  };
  return {
    isGone: () => !findRuntime()?.id,
    async ask<N extends MessageName>(name: N, question: Ask<N>) {
      const envelope = (await runtime().sendMessage({ name, question })) as Envelope<Answer<N>> | undefined;
      return envelope?.ok ? envelope.value : null;
    },
    onPoke(look, signal) {
      // It must return nothing: anything else would be taken for an answer to the sender.
      const listener = () => look();
      runtime().onMessage.addListener(listener);
      signal.addEventListener('abort', () => findRuntime()?.onMessage.removeListener(listener));
    },
    urlOf: (path) => runtime().getURL(path),
    origin() {
      const { host, protocol } = new URL(runtime().getURL(''));
      return `${protocol}//${protocol === 'chrome-extension:' ? runtime().id : host}`;
    },
  };
}
