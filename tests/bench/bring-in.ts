import type { BatchEntry } from '../../lib/store/batch/batch-entry.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: never }> } };

export const pieceSize = 500;
/** As many pieces as may be on their way at once. */
const inFlight = 3;

/** A batch, how long it took until it was acknowledged, and how much of that the last step. */
export interface Brought {
  batchId: string;
  ms: number;
  commitMs: number;
  heapMb: number;
}

/** Asks the background, on a page of the extension. */
export async function ask(name: string, question: object): Promise<never> {
  const answer = await chrome.runtime.sendMessage({ name, question });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** Brings in so many entries as one batch. */
export async function bringIn(count: number, makeEntry: (at: number) => BatchEntry): Promise<Brought> {
  const start = performance.now();
  const { batchId } = await ask('beginBatch', { kind: 'import', label: 'bench.csv' });
  const waiting: Promise<unknown>[] = [];
  let heapMb = 0;
  for (let piece = 0; piece * pieceSize < count; piece += 1) {
    const from = piece * pieceSize;
    const entries = Array.from({ length: Math.min(pieceSize, count - from) }, (_, i) => makeEntry(from + i));
    waiting.push(ask('putPiece', { batchId, piece, entries }));
    if (waiting.length >= inFlight) await waiting.shift();
    heapMb = Math.max(heapMb, heapNow());
  }
  await Promise.all(waiting);
  const putMs = performance.now() - start;
  await ask('commitBatch', { batchId, settings: null });
  const ms = performance.now() - start;
  return { batchId, ms, commitMs: ms - putMs, heapMb };
}

const heapNow = () =>
  (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1_000_000;
