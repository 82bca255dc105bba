/** Lets some work be paused and cancelled between two of its steps. */
export function makePause() {
  const cancelling = new AbortController();
  let paused: Promise<void> | null = null;
  let goOn = () => {};
  const set = (isPaused: boolean) => {
    if (isPaused && !paused) {
      paused = new Promise((resolve) => {
        goOn = resolve;
      });
    } else if (!isPaused) {
      paused = null;
      goOn();
    }
  };
  return {
    signal: cancelling.signal,
    isPaused: () => paused !== null,
    set,
    cancel() {
      cancelling.abort();
      set(false);
    },
    /** Waits while it is paused. @throws an AbortError once it is cancelled. */
    async wait(): Promise<void> {
      await paused;
      cancelling.signal.throwIfAborted();
    },
  };
}
