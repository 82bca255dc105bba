import type { FilmKey } from '../../film/film-key.ts';
import type { Claim } from './claim.ts';

/** Which claims of a page may be believed. */
export interface Judgement {
  /** Those of the given claims that are believed: first those that name the page's own film as theirs. */
  keep<C extends Claim>(claims: readonly C[]): C[];
  /** Claims whose own address is another film's. */
  rejected: Claim[];
  /** The head is of another film: left of the page before. Nothing without an address of its own counts then. */
  isStale: boolean;
}

/**
 * Holds the claims of a page against its address, which wins. `head` are those that say which address the page has,
 * `readKeys` gives the film keys of an address on this site, null where it is no title's.
 */
export function judgeClaims(
  head: readonly Claim[],
  data: readonly Claim[],
  keys: readonly FilmKey[],
  readKeys: (address: string) => readonly FilmKey[] | null,
): Judgement {
  const same = new Set<Claim>();
  const rejected = new Set<Claim>();
  for (const claim of [...head, ...data]) {
    const own = claim.about ? readKeys(claim.about) : null;
    if (own) (own.some((key) => keys.includes(key)) ? same : rejected).add(claim);
  }
  const isStale = same.size === 0 && head.some((claim) => rejected.has(claim));
  const isOthers = (claim: Claim) => same.size === 0 && isTitledIn([...rejected], claim.title ?? '');
  const isKept = (claim: Claim) => !same.has(claim) && !rejected.has(claim) && !isStale && !isOthers(claim);
  return {
    keep: (claims) => [...claims.filter((claim) => same.has(claim)), ...claims.filter(isKept)],
    rejected: [...rejected],
    isStale,
  };
}

/** Whether one of the claims has a title, or one with more around it: «Город грехов», "Ballerina — watch". */
export function isTitledIn(claims: readonly Claim[], title: string): boolean {
  return claims.some((claim) =>
    [claim.title ?? '', ...(claim.otherTitles ?? [])].some((other) => title !== '' && other.includes(title)),
  );
}
