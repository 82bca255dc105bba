import type { CDPSession } from 'playwright-core';

interface Heap {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

/**
 * Watches what a page and its workers use, by their engines' own count (scripts' heap, the DOM's, buffers), and tells
 * the most megabytes that they had at one time. Workers can't be asked from outside: each is through its page.
 */
export async function watchHeaps(page: CDPSession, everyMs: number): Promise<() => number> {
  const workers = new Map<string, number>();
  let ask = 0;
  let most = 0;
  page.on('Target.attachedToTarget', ({ sessionId }) => workers.set(sessionId, 0));
  page.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  page.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { result } = JSON.parse(message) as { result?: Heap };
    if (result?.usedSize) workers.set(sessionId, bytesOf(result));
  });
  await page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const look = async () => {
    for (const sessionId of workers.keys()) {
      ask += 1;
      const message = JSON.stringify({ id: ask, method: 'Runtime.getHeapUsage' });
      await page.send('Target.sendMessageToTarget', { sessionId, message });
    }
    const own = bytesOf((await page.send('Runtime.getHeapUsage')) as Heap);
    most = Math.max(
      most,
      [...workers.values()].reduce((sum, bytes) => sum + bytes, own),
    );
  };
  // a worker may end between two words to it
  const timer = setInterval(() => void look().catch(() => undefined), everyMs);
  return () => {
    clearInterval(timer);
    return most / 1_000_000;
  };
}

function bytesOf({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: Heap): number {
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
