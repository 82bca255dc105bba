interface Size {
  width: number;
  height: number;
}

/** Between the mark and what it shows. */
const gapPx = 8;
const edgePx = 8;

/** Where a peek goes: beside its mark, on the side that has room, and within the window. */
export function placePeek(
  mark: Omit<DOMRect, 'toJSON'>,
  { width, height }: Size,
  room: Size,
): [left: number, top: number] {
  const fitsRight = mark.right + gapPx + width + edgePx <= room.width;
  const fitsLeft = mark.left - gapPx - width - edgePx >= 0;
  if (fitsRight || fitsLeft) {
    const left = fitsRight ? mark.right + gapPx : mark.left - gapPx - width;
    return [within(left, width, room.width), within(mark.top + mark.height / 2 - height / 2, height, room.height)];
  }
  const below = mark.bottom + gapPx;
  const top = below + height + edgePx <= room.height ? below : mark.top - gapPx - height;
  return [within(mark.left + mark.width / 2 - width / 2, width, room.width), within(top, height, room.height)];
}

function within(start: number, length: number, room: number): number {
  return Math.max(edgePx, Math.min(start, room - length - edgePx));
}
