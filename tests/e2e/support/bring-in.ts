import type { Answer, Ask, MessageName } from '../../../lib/browser/messages.ts';
import type { LibraryEntry } from '../../../lib/store/library-entry.ts';

type AskBackground = <N extends MessageName>(name: N, question: Ask<N>) => Promise<Answer<N>>;

/** Brings entries into a library as one batch, the way that a restore does; its id. */
export async function bringIn(ask: AskBackground, entries: LibraryEntry[]): Promise<string> {
  const { batchId } = await ask('beginBatch', { kind: 'backup', label: 'made.json' });
  for (let piece = 0; piece * size < entries.length; piece += 1) {
    await ask('putPiece', { batchId, piece, entries: entries.slice(piece * size, (piece + 1) * size) });
  }
  await ask('commitBatch', { batchId, settings: null });
  return batchId;
}

const size = 500;
