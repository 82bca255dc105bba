import type { FromReader, ToReader } from './library-talk.ts';

/** Whoever reads the library for the page, and answers by and by. */
export interface LibraryReader {
  tell(message: ToReader): void;
  close(): void;
}

export type OpenReader = (hear: (answer: FromReader) => void) => LibraryReader;

/** Gives readers in workers of their own. One is started at once where it will be wanted: that takes a while. */
export function makeReaders(isWanted: boolean): OpenReader {
  let ready = isWanted ? startWorker() : null;
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
