/**
 * One look for light and dark pages: a mark lies on a poster, whose colours nobody knows, so it brings its own ground.
 * The host has no size and no place in the page's flow; nothing of the page moves when it comes or goes.
 */
export const markStyle = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2 !important;
}
.at {
  position: absolute;
  width: 0;
  height: 0;
}
.mark {
  position: absolute;
  right: 4px;
  bottom: 4px;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 3px;
  height: 18px;
  min-width: 18px;
  padding: 0 5px;
  border-radius: 4px;
  background: rgb(22 17 15 / 0.93);
  box-shadow: 0 0 0 1px rgb(255 255 255 / 0.28), 0 1px 4px rgb(0 0 0 / 0.5);
  color: #f6ecdd;
  font: 600 11px/18px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.01em;
  white-space: nowrap;
  cursor: pointer;
  user-select: none;
  -webkit-user-select: none;
}
.mark.small { padding: 0 4px; }
.mark.text {
  inset: 0 auto auto 0;
  height: 15px;
  min-width: 15px;
  padding: 0 3px;
  border-radius: 3px;
  box-shadow: 0 0 0 1px rgb(255 255 255 / 0.28);
}
svg {
  flex: none;
  width: 9px;
  height: 9px;
}
.recommended { fill: #86cf9d; }
.mixed { fill: #ecbc5c; }
.avoid { fill: #f4968b; }
.rated, .none { fill: #e6b450; }
@media (forced-colors: active) {
  .mark {
    border: 1px solid CanvasText;
    background: Canvas;
    color: CanvasText;
  }
  path { fill: CanvasText; }
}
@media print {
  :host { display: none !important; }
}
`;

/** Where a host begins: at one of its parent's corners. One without such a style stays where text would go on. */
export const holdStyles = {
  corner: ':host { inset: auto 0 0 auto !important; }',
  offset: ':host { inset: 0 auto auto 0 !important; }',
};
