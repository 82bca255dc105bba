import type { FromReader, ToReader } from './library-talk.ts';

/** Whoever reads the library for the page, and answers by and by. */
export interface LibraryReader {
  tell(message: ToReader): void;
  close(): void;
}

export type OpenReader = (hear: (answer: FromReader) => void) => LibraryReader;

/** The reader in a worker of its own. */
export const openReader: OpenReader = (hear) => {
  const worker = new Worker(new URL('./library-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromReader>) => hear(data);
  worker.onerror = (event) => hear({ say: 'failed', reason: event.message });
  return {
    tell: (message) => worker.postMessage(message),
    close: () => worker.terminate(),
  };
};
