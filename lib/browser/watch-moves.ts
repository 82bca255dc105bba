/** Calls back when a page changes its own address without loading anew (`pushState` and its like), a bare fragment apart. */
export function watchMoves(win: Window, signal: AbortSignal, onMove: () => void): void {
  const placeOf = () => win.location.href.replace(/#(?!!?\/).*$/, '');
  let place = placeOf();
  const look = () => {
    const now = placeOf();
    if (now === place) return;
    place = now;
    onMove();
  };
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
