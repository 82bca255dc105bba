import { letterGrades } from './letter-grades.ts';

/** A rating on the scale its author used: 3.5 of 0–5, 7 of 1–10, 83 of 0–100. */
export interface Rating {
  value: number;
  worst: number;
  best: number;
}

/** Where a rating stands between its scale's ends, 0 to 100, unrounded. */
export function normaliseRating({ value, worst, best }: Rating): number {
  return ((value - worst) / (best - worst)) * 100;
}

/** A rating as people write it: `3.5/5`; a scale of a hundred as `83%`; a letter grade as its letter. */
export function formatRating({ value, worst, best }: Rating): string {
  const letter = letterOf({ value, worst, best });
  if (letter) return letter;
  const shown = String(Math.round(value * 10) / 10);
  return best === 100 ? `${shown}%` : `${shown}/${best}`;
}

/** Just the number, short enough for a toolbar badge of four characters. */
export function badgeRating(rating: Rating): string {
  return letterOf(rating) ?? String(Math.round(rating.value * 10) / 10).slice(0, 4);
}

function letterOf({ value, worst, best }: Rating): string | null {
  return worst === 0 && best === 12 ? (letterGrades[value] ?? null) : null;
}
