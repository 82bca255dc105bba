import type { Corner } from '../../lib/browser/settings-schema.ts';

/** The corner of a room that a box is nearest to, by their middles. */
export function nearestCorner(
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  room: { width: number; height: number },
): Corner {
  const row = box.top + box.height / 2 < room.height / 2 ? 'top' : 'bottom';
  const side = box.left + box.width / 2 < room.width / 2 ? 'left' : 'right';
  return `${row}-${side}`;
}
