/** A pane over the page while the card is dragged, so that no other frame in it swallows the pointer; returns how to lift it. */
export function spreadGlass(box: HTMLElement): () => void {
  const glass = box.ownerDocument.createElement('div');
  glass.className = 'glass';
  glass.popover = 'manual';
  box.after(glass);
  glass.showPopover();
  return () => glass.remove();
}
