/** What jsdom lacks of a browser and the frame's host needs: the top layer, constructed sheets, geometry, pictures in motion. */
export function fakeTopLayer(): void {
  const shown = new WeakSet<Element>();
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      shown.add(this);
    },
    animate: () => ({}),
  });
  Object.assign(CSSStyleSheet.prototype, { replaceSync() {} });
  Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
}

/** Catches the closed shadow root that the next host gets. */
export function catchRoot(): () => ShadowRoot {
  let caught: ShadowRoot | null = null;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    caught = attach.call(this, init);
    return caught;
  };
  return () => {
    if (!caught) throw new Error('no host was made');
    return caught;
  };
}
