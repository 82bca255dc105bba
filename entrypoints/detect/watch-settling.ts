interface Settling {
  /** Called while the page changes; true ends the waiting. */
  look: () => boolean;
  /** Called when the time is up, and only then. */
  end: () => void;
}

const firstGapMs = 250;
const limitMs = 7000;

/**
 * Waits for a page that is still being put together, without polling: looks soon, then after changes, each time leaving
 * the page twice as long in peace. Five looks and seven seconds at most, however busy the page is.
 */
export function watchSettling(doc: Document, signal: AbortSignal, { look, end }: Settling): () => void {
  let gapMs = firstGapMs;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const onTime = () => {
    timer = null;
    gapMs *= 2;
    if (look()) stop();
  };
  const wake = () => {
    timer ??= setTimeout(onTime, gapMs);
  };
  const observer = new MutationObserver(wake);
  const limit = setTimeout(() => {
    stop();
    end();
  }, limitMs);
  const stop = () => {
    observer.disconnect();
    clearTimeout(limit);
    if (timer !== null) clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', stop);
  wake();
  return stop;
}
