import { expect, test } from 'vitest';
import { placePeek } from '../../../entrypoints/marks/place-peek.ts';

const room = { width: 1_000, height: 800 };
const size = { width: 300, height: 200 };
const markAt = (left: number, top: number) => ({
  left,
  top,
  right: left + 40,
  bottom: top + 20,
  x: left,
  y: top,
  width: 40,
  height: 20,
});

test.each<[string, [left: number, top: number], { width: number; height: number }, [left: number, top: number]]>([
  ['to the right of its mark, level with it', [200, 400], room, [248, 310]],
  ['to the left where the right has no room', [900, 400], room, [592, 310]],
  ['below its mark in a narrow window', [150, 100], { width: 360, height: 800 }, [20, 128]],
  ['above it where there is no room below', [150, 700], { width: 360, height: 800 }, [20, 492]],
  ['within the window at its upper edge', [200, 0], room, [248, 8]],
  ['within the window at its lower edge', [200, 780], room, [248, 592]],
  ['within the window, though the mark is scrolled out of it', [-500, -500], room, [8, 8]],
])('what a mark shows stands %s', (_where, [left, top], window, expected) => {
  const [x, y] = placePeek(markAt(left, top), size, window);
  expect([x, y]).toEqual(expected);
});
