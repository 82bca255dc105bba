import { authorityOf, type FilmKey } from '../film/film-key.ts';
import { isStableAuthority } from './stable-authorities.ts';

export interface KeyEvidence {
  /** Keys that both have. */
  shared: FilmKey[];
  /** Authorities by which they are two different films. */
  against: string[];
}

/** What the keys of two films say about their being one. A film with two ids of one authority agrees by either. */
export function compareKeys(a: readonly FilmKey[], b: readonly FilmKey[]): KeyEvidence {
  if (a.length === 0 || b.length === 0) return { shared: [], against: [] };
  const others = new Set<string>(b);
  const shared = a.filter((key) => others.has(key));
  const agreed = new Set(shared.map(authorityOf));
  const known = new Set(b.map(authorityOf));
  const against = new Set(
    a.map(authorityOf).filter((name) => known.has(name) && !agreed.has(name) && isStableAuthority(name)),
  );
  return { shared, against: [...against] };
}
