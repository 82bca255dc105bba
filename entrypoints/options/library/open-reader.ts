import type { LibraryView } from '../../../lib/library/view.ts';
import type { FromReader, ToReader } from './library-talk.ts';

/** Whoever reads the library for the page, and answers by and by. */
export interface LibraryReader {
  tell(message: ToReader): void;
  close(): void;
}

export type OpenReader = (hear: (answer: FromReader) => void) => LibraryReader;

/**
 * Gives readers in workers of their own. Where the page begins with the library one is started at once, and with what it
 * will be asked first: it reads while the page is still being made.
 */
export function makeReaders(first: LibraryView | null): OpenReader {
  let ready = first ? startWorker() : null;
  ready?.postMessage({ say: 'look', turn: 0, view: first, from: 0, to: 0 });
  return (hear) => {
    const worker = ready ?? startWorker();
    ready = null;
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => hear(data);
    worker.onerror = (event) => hear({ say: 'failed', reason: event.message });
    return {
      tell: (message) => worker.postMessage(message),
      close: () => worker.terminate(),
    };
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./library-worker.ts', import.meta.url), { type: 'module' });
}
