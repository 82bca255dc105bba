import type { FilmKey } from '../../film/film-key.ts';
import type { Claim } from './claim.ts';

/** Which claims of a page may be believed. */
export interface Judgement {
  /** Those of the given claims that are believed: first those that name the page's own film as theirs. */
  keep<C extends Claim>(claims: readonly C[]): C[];
  /** Claims whose own address is another film's. */
  rejected: Claim[];
  /** Nothing but other films is named: what is left of the page before, so that nothing unaddressed counts either. */
  stale: boolean;
}

/**
 * Holds all claims of a page against its address, which wins. `readKeys` gives the film keys of an address on this site,
 * null where it is no title's.
 */
export function judgeClaims(
  all: readonly Claim[],
  keys: readonly FilmKey[],
  readKeys: (address: string) => readonly FilmKey[] | null,
): Judgement {
  const same = new Set<Claim>();
  const other = new Set<Claim>();
  for (const claim of all) {
    const own = claim.about ? readKeys(claim.about) : null;
    if (own) (own.some((key) => keys.includes(key)) ? same : other).add(claim);
  }
  const stale = other.size > 0 && same.size === 0;
  return {
    keep: (claims) =>
      stale
        ? []
        : [...claims.filter((one) => same.has(one)), ...claims.filter((one) => !same.has(one) && !other.has(one))],
    rejected: [...other],
    stale,
  };
}
