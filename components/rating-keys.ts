/**
 * What a key makes of a rating in half stars: arrows go by a half, Page keys by a whole, a digit says it outright and
 * a point adds the half (3 . or 3 . 5), nought takes it away. Undefined where the key is none of these.
 */
export function rateByKey(stars: number | null, key: string, lastKey: string): number | null | undefined {
  const now = stars ?? 0;
  if (/^[0-9]$/u.test(key)) {
    if (isPoint(lastKey)) return stars;
    return key === '0' ? null : Math.min(5, Number(key));
  }
  if (isPoint(key)) return now % 1 === 0 ? Math.min(5, now + 0.5) : stars;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(5, now + 0.5);
    case 'ArrowLeft':
    case 'ArrowDown':
      return now - 0.5 || null;
    case 'PageUp':
      return Math.min(5, now + 1);
    case 'PageDown':
      return now > 1 ? now - 1 : null;
    case 'Home':
      return 0.5;
    case 'End':
      return 5;
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
}

/** The half star under a point, `share` of the way along the row. */
export function rateByPointer(share: number): number {
  return Math.min(5, Math.max(0.5, Math.ceil(share * 10) / 2));
}

function isPoint(key: string): boolean {
  return key === '.' || key === ',';
}
