import { trouble } from '../../../lib/formats/backup/trouble.ts';

/** How much of the file is read between two reports. */
const reportBytes = 1_000_000;

/** A file's text in chunks, never the whole of it. `onRead` hears how much of the file has been read, 0 to 1. */
export async function* readText(file: Blob, onRead: ((share: number) => void) | null): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let read = 0;
  let reported = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    read += value.byteLength;
    if (onRead && read - reported >= reportBytes) {
      reported = read;
      onRead(read / file.size);
    }
    yield decode(decoder, value);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw trouble.damaged('some of it is no text');
  }
}
