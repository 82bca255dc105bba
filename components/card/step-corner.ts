import type { Corner } from '../../lib/browser/settings-schema.ts';

const round: Record<Corner, Corner> = {
  'top-left': 'top-right',
  'top-right': 'bottom-right',
  'bottom-right': 'bottom-left',
  'bottom-left': 'top-left',
};

/** Where an arrow key takes the card; null for a key that moves nothing. */
export function stepCorner(corner: Corner, key: string): Corner | null {
  const [row, side] = corner.split('-');
  if (key === 'ArrowUp') return `top-${side}` as Corner;
  if (key === 'ArrowDown') return `bottom-${side}` as Corner;
  if (key === 'ArrowLeft') return `${row}-left` as Corner;
  if (key === 'ArrowRight') return `${row}-right` as Corner;
  return null;
}

/** The next corner clockwise, for a press without a direction. */
export function nextCorner(corner: Corner): Corner {
  return round[corner];
}

/** As people say it: `bottom right`. */
export function nameCorner(corner: Corner): string {
  return corner.replace('-', ' ');
}
