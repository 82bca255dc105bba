import type { FilmKey } from '../film/film-key.ts';
import { limits } from '../film/limits.ts';
import type { Film } from '../film/schema.ts';
import { holdsOn, isAboutReview } from './apply-corrections.ts';
import { compareKeys } from './compare-keys.ts';
import type { Correction } from './correction-schema.ts';
import type { Candidate } from './match.ts';

/**
 * A correction after a page that it holds on was seen: the page's other keys are keys of its film too. What a review is
 * about to learn for no other reason than this word counts as taught by it, so that undoing the word takes it back.
 * Unchanged, the same object, where the page tells nothing new or contradicts the page of the correction.
 */
export function widenCorrection(
  correction: Correction,
  film: Film,
  learning: readonly { candidate: Candidate; keys: readonly FilmKey[] }[],
): Correction {
  const { page, review, says, taught } = correction;
  if (holdsOn(film, correction) !== 'key' || compareKeys(page.keys, film.keys).against.length > 0) return correction;
  // the page of a forgotten key may name the review's own as well: it is one of the two films, nobody knows which
  const isTorn = film.keys.some((key) => review.keys.includes(key) && !page.keys.includes(key));
  if (says === 'different' && isTorn) return correction;
  const due = learning.filter(({ candidate }) => {
    const known = candidate.film.keys.some((key) => film.keys.includes(key) && !taught.includes(key));
    return says === 'same' && !known && isAboutReview(correction, candidate);
  });
  const keys = unite(page.keys, film.keys);
  const learned = unite(
    taught,
    due.flatMap((one) => one.keys),
  );
  if (keys.length === page.keys.length && learned.length === taught.length) return correction;
  return { ...correction, page: { ...page, keys }, taught: learned };
}

/** Two states of one correction, from a backup and the library: what either has learned is kept. */
export function mergeCorrections(a: Correction, b: Correction): Correction {
  return {
    ...b,
    page: { ...b.page, keys: unite(b.page.keys, a.page.keys) },
    taught: unite(b.taught, a.taught),
  };
}

function unite(a: readonly FilmKey[], b: readonly FilmKey[]): FilmKey[] {
  return [...new Set([...a, ...b])].slice(0, Math.max(a.length, limits.keys));
}
