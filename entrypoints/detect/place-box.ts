import type { Corner } from '../../lib/browser/settings-schema.ts';

/** Puts the box into a corner, gliding there from where it was dragged to unless the user wants no motion. */
export function placeBox(box: HTMLElement, corner: Corner): void {
  const from = box.getBoundingClientRect();
  box.style.transform = '';
  box.dataset.corner = corner;
  const to = box.getBoundingClientRect();
  const [x, y] = [from.left - to.left, from.top - to.top];
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill || (x === 0 && y === 0)) return;
  box.animate([{ transform: `translate(${x}px,${y}px)` }, { transform: 'none' }], {
    duration: 180,
    easing: 'ease-out',
  });
}
