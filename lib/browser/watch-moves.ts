/** A page that moves more often is heard out later: so many moves at once, and one more in each of these times. */
const most = 20;
const refillMs = 2_000;

/** Calls back when a page changes its own address without loading anew (`pushState` and its like), a bare fragment apart. */
export function watchMoves(win: Window, signal: AbortSignal, onMove: () => void): void {
  const placeOf = () => win.location.href.replace(/#(?!!?\/).*$/, '');
  let place = placeOf();
  let left = most;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = placeOf();
    if (now === place || !left) return;
    place = now;
    left -= 1;
    timer ??= setTimeout(refill, refillMs);
    onMove();
  };
  const refill = () => {
    left += 1;
    timer = left < most ? setTimeout(refill, refillMs) : undefined;
    look();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  const { navigation } = win as Partial<Window>;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  // Firefox before 147: a page that moves on gives itself a new title.
  const observer = new MutationObserver(look);
  observer.observe(win.document.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  win.addEventListener('popstate', look, { signal });
}
