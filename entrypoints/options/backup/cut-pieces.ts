import type { Entry } from './backup-talk.ts';

/** A message between pages must stay well below 64 MB, and one that is long keeps the library busy. */
const maxEntries = 250;
const maxLength = 2_000_000;

/** Entries in handfuls that can be sent. */
export async function* cutPieces(entries: AsyncIterable<Entry>): AsyncGenerator<Entry[]> {
  let piece: Entry[] = [];
  let length = 0;
  for await (const entry of entries) {
    piece.push(entry);
    length += JSON.stringify(entry).length;
    if (piece.length < maxEntries && length < maxLength) continue;
    yield piece;
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield piece;
}
