import type { FilmKey } from '../film/film-key.ts';
import type { Film } from '../film/schema.ts';
import { titleKey } from '../film/title-key.ts';
import type { Correction } from './correction-schema.ts';
import type { Candidate } from './match.ts';

/**
 * What the user has said about a page's film and each candidate, by review id. A correction holds on every page that
 * has one of its page's keys, and for every review that has one of its review's; the newest word on a pair counts.
 */
export function applyCorrections(
  film: Film,
  candidates: readonly Candidate[],
  corrections: readonly Correction[],
): Map<string, Correction['says']> {
  const said = new Map<string, Correction['says']>();
  const about = corrections.filter(({ page }) => sharesKey(page.keys, film.keys)).sort(compareAge);
  for (const correction of about) {
    for (const candidate of candidates) {
      if (isAboutReview(correction, candidate)) said.set(candidate.reviewId, correction.says);
    }
  }
  return said;
}

/** Its own review, another of the same film, or, where it had no key, the same film imported again. */
function isAboutReview({ page, review }: Correction, { reviewId, film }: Candidate): boolean {
  if (reviewId === review.id) return true;
  const own = review.keys.filter((key) => !page.keys.includes(key));
  if (own.length > 0 || film.keys.length > 0) return sharesKey(own, film.keys);
  return film.year === review.year && titleKey(film.title) === titleKey(review.title);
}

function sharesKey(a: readonly FilmKey[], b: readonly FilmKey[]): boolean {
  return a.some((key) => b.includes(key));
}

function compareAge(a: Correction, b: Correction): number {
  if (a.madeAt !== b.madeAt) return a.madeAt < b.madeAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
