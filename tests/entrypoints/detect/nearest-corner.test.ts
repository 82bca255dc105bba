import { expect, test } from 'vitest';
import { nearestCorner } from '../../../entrypoints/detect/nearest-corner.ts';

const room = { width: 1000, height: 800 };

test.each([
  [{ left: 0, top: 0, width: 388, height: 560 }, 'top-left'],
  [{ left: 600, top: 100, width: 388, height: 560 }, 'top-right'],
  [{ left: 600, top: 300, width: 388, height: 560 }, 'bottom-right'],
  [{ left: -300, top: 700, width: 388, height: 560 }, 'bottom-left'],
  [{ left: 520, top: 10, width: 200, height: 38 }, 'top-right'],
])('a box at %j is nearest to the %s', (box, corner) => {
  expect(nearestCorner(box, room)).toBe(corner);
});
