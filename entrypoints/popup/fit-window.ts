/** As high as the popup wants to be, in CSS pixels; popup.css has the same. */
const wantedPx = 580;
/** No browser shows a popup this low, but while it is being opened it is. */
const leastPx = 120;
/** How long a browser takes to size a popup to its content. */
const settleMs = 100;

/**
 * Keeps the popup within what the browser gives it. A browser ends a popup at 600 screen pixels, which at a zoom of
 * 200 % is half of it, and the bar to save with would be cut off. Only a script can tell: in a popup that takes its
 * size from its content, `100vh` is next to nothing.
 */
export function fitWindow(win: Window, root: HTMLElement): void {
  let zoom = win.devicePixelRatio;
  const setHeight = (heightPx: number) => root.style.setProperty('--popup-height', `${heightPx}px`);
  const fit = () => {
    if (win.devicePixelRatio !== zoom) {
      zoom = win.devicePixelRatio;
      setHeight(wantedPx);
      win.setTimeout(fit, settleMs);
    } else if (win.innerHeight >= leastPx && win.innerHeight < wantedPx) {
      setHeight(win.innerHeight);
    }
  };
  win.addEventListener('resize', fit);
  win.setTimeout(fit, settleMs);
}
