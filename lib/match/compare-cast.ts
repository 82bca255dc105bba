import type { FilmProfile } from './film-profile.ts';

export interface CastEvidence {
  /** How many people are in both casts, whatever the order of their names' words. */
  shared: number;
  /** Both casts are long enough, and nobody is in both. */
  differs: boolean;
}

/** Sources name three to five people, and not the same ones: fewer say nothing by missing. */
const enough = 3;

export function compareCast(a: FilmProfile, b: FilmProfile): CastEvidence {
  if (a.film.cast.length === 0 || b.film.cast.length === 0) return { shared: 0, differs: false };
  const [ofA, ofB] = [a.cast(), b.cast()];
  const shared = [...ofA].filter((name) => ofB.has(name)).length;
  return { shared, differs: shared === 0 && ofA.size >= enough && ofB.size >= enough };
}
