/** What a page is left in peace for after a look; twice as long after each that found nothing, up to the second. */
const gapMs = { first: 16, most: 2_000 };

export interface Changes {
  /** Says whether the last look found anything: a page that changes all the time, but not its lists, is looked at less. */
  found(something: boolean): void;
}

/**
 * Calls back some time after the page has changed: rows that come with scrolling, links that lead elsewhere, pictures
 * that have arrived, a window of another size. What `isOurs` is no change.
 */
export function watchChanges(
  win: Window,
  signal: AbortSignal,
  attributes: readonly string[],
  isOurs: (node: Node) => boolean,
  look: () => void,
): Changes {
  const doc = win.document;
  let wait: number = gapMs.first;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const wake = () => {
    timer ??= setTimeout(() => {
      timer = null;
      look();
    }, wait);
  };
  const observer = new MutationObserver((records) => {
    const isTheirs = ({ type, addedNodes, removedNodes }: MutationRecord) =>
      type === 'attributes' || ![...addedNodes].every(isOurs) || removedNodes.length > 0;
    if (records.some(isTheirs)) wake();
  });
  observer.observe(doc.documentElement, { childList: true, subtree: true, attributeFilter: [...attributes] });
  // a picture's load event does not bubble, but it can be caught on its way down
  doc.addEventListener('load', wake, { signal, capture: true, passive: true });
  win.addEventListener('resize', wake, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return {
    found(something) {
      wait = something ? gapMs.first : Math.min(wait * 2, gapMs.most);
    },
  };
}
