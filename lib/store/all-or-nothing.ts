/**
 * Waits for some work in a transaction and for its end. What throws in between takes all of it back: left alone, a
 * transaction writes what it was given before.
 */
export async function allOrNothing<T>(
  tx: { abort(): void; readonly done: Promise<void> },
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work();
    await tx.done;
    return result;
  } catch (reason) {
    const ended = tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // a request that failed has ended it already
    }
    await ended;
    throw reason;
  }
}
