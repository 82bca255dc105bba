import type { Rating } from '../../../review/rating.ts';

/** A rating written as stars, `★★★½` or `★★★☆☆`; null where a text is anything else. */
export function starsIn(text: string): Rating | null {
  const [, full = '', half = '', empty = ''] =
    /^([★⭐*]{0,10})(½|\s?1\/2)?([☆✩]{0,10})$/u.exec(text.replace(/\uFE0F/g, '')) ?? [];
  const stars = [...full].length;
  if (stars === 0 && half === '') return null;
  const value = stars + (half ? 0.5 : 0);
  return { value, worst: 0, best: Math.max(5, stars + [...empty].length + (half ? 1 : 0)) };
}
