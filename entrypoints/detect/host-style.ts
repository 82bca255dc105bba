/**
 * `!important` on `:host` within an adopted sheet beat every style that a page was seen to try. The frame keeps one size
 * whatever the card shows in it, and the box cuts out what is shown: folding and unfolding lay nothing out twice.
 */
export const hostStyle = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
}
div {
  all: initial;
  display: block;
  position: fixed;
  visibility: visible;
  box-sizing: border-box;
  overflow: clip;
  opacity: 0;
  box-shadow: 0 10px 32px rgb(0 0 0 / 0.34), 0 2px 6px rgb(0 0 0 / 0.22);
  transition: opacity 120ms;
}
div.glass {
  inset: 0;
  opacity: 1;
  box-shadow: none;
  cursor: grabbing;
}
div[data-corner^="top"] { top: 16px; }
div[data-corner^="bottom"] { bottom: 16px; }
div[data-corner$="left"] { left: 16px; }
div[data-corner$="right"] { right: 16px; }
iframe {
  all: initial;
  display: block;
  width: min(388px, 100vw - 32px);
  height: max(70vh, min(100vh - 32px, 380px));
  color-scheme: light dark;
}
@media (max-width: 420px) {
  div[data-corner] { margin: -8px; }
  iframe { width: min(388px, 100vw - 16px); }
}
@media (prefers-reduced-motion: reduce) {
  div { transition: none; }
}
@media print {
  div { display: none; }
}
`;
