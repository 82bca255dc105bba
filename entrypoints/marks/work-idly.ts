/** How long a piece of work may take, even where the page would leave us more time. */
const pieceMs = 16;
/** A page that is never idle has its marks a little later, and in the same small pieces. */
const patienceMs = 25;

interface Deadline {
  timeRemaining(): number;
  readonly didTimeout: boolean;
}

/**
 * Does a piecemeal work while the page has nothing better to do, `atOnce` with a first piece now; rejects with what the
 * work throws, or when it is ended.
 */
export function workIdly<T>(win: Window, work: Generator<void, T>, signal: AbortSignal, atOnce = false): Promise<T> {
  return new Promise((resolve, reject) => {
    const goOn = (deadline: Deadline) => {
      if (signal.aborted) return reject(signal.reason);
      const end = performance.now() + (deadline.didTimeout ? pieceMs : Math.min(pieceMs, deadline.timeRemaining()));
      try {
        do {
          const step = work.next();
          if (step.done) return resolve(step.value);
        } while (performance.now() < end);
      } catch (error) {
        return reject(error);
      }
      wait();
    };
    const wait = () => win.requestIdleCallback(goOn, { timeout: patienceMs });
    if (atOnce) goOn({ didTimeout: true, timeRemaining: () => 0 });
    else wait();
  });
}
