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
  const shared = a.filter((key) => b.includes(key));
  const against = new Set<string>();
  for (const key of a) {
    const authority = authorityOf(key);
    if (!isStableAuthority(authority) || shared.some((one) => authorityOf(one) === authority)) continue;
    if (b.some((other) => authorityOf(other) === authority)) against.add(authority);
  }
  return { shared, against: [...against] };
}
