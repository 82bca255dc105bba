import type { Stance } from '../lib/review/schema.ts';

/** The stances as shapes in a square of 16: up, level, down. */
export const stanceShapes: Record<Stance, string> = {
  recommended: 'M8 2.5 14.5 13h-13z',
  mixed: 'M3 3h10v10H3z',
  avoid: 'M1.5 3h13L8 13.5z',
};
