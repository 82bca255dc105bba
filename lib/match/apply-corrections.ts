import type { FilmKey } from '../film/film-key.ts';
import type { Film } from '../film/schema.ts';
import { titleKey } from '../film/title-key.ts';
import { compareKeys } from './compare-keys.ts';
import type { Correction } from './correction-schema.ts';
import type { Candidate } from './match.ts';
import { isNameKey, pageKeysOf } from './page-keys.ts';

/** The user's word on a page's film and one review. */
export interface Said {
  says: Correction['says'];
  /** Said of a page that has no key in common with this one, but title and year. A key in common goes before it. */
  byName: boolean;
}

/**
 * What the user has said about a page's film and each candidate, by review id. A correction holds on every page that
 * has one of its page's keys, or its title and year and no key against it, and for every review that has one of its
 * review's. What was said of a key goes before what was said of a name, a word on the review itself before one on
 * another of its film; then the newest counts.
 */
export function applyCorrections(
  film: Film,
  candidates: readonly Candidate[],
  corrections: readonly Correction[],
): Map<string, Said> {
  const said = new Map<string, Said>();
  const about = corrections.flatMap((correction) => {
    const holds = holdsOn(film, correction);
    return holds ? [{ correction, byName: holds === 'name' }] : [];
  });
  for (const candidate of candidates) {
    const words = about.filter(({ correction }) => isAboutReview(correction, candidate));
    const isItself = ({ correction }: (typeof words)[number]) => correction.review.id === candidate.reviewId;
    const [first] = words.sort(
      (a, b) =>
        Number(a.byName) - Number(b.byName) ||
        Number(isItself(b)) - Number(isItself(a)) ||
        compareAge(b.correction, a.correction),
    );
    if (first) said.set(candidate.reviewId, { says: first.correction.says, byName: first.byName });
  }
  return said;
}

/** By what a correction holds on a page of this film; null where it is of another one. */
export function holdsOn(film: Film, { page }: Pick<Correction, 'page'>): 'key' | 'name' | null {
  if (sharesKey(page.keys, film.keys)) return 'key';
  if (page.year === null || page.year !== film.year) return null;
  const names = pageKeysOf(film).filter(isNameKey);
  return sharesKey(page.keys, names) && compareKeys(page.keys, film.keys).against.length === 0 ? 'name' : null;
}

/**
 * Its own review, another of the same film, or, where it had no key, the same film imported again. "Not that film" spares
 * those that share no more with the review than the page's own keys.
 */
export function isAboutReview({ says, page, review }: Correction, { reviewId, film }: Candidate): boolean {
  if (reviewId === review.id) return true;
  const own = says === 'same' ? review.keys : review.keys.filter((key) => !page.keys.includes(key));
  if (own.length > 0 || film.keys.length > 0) return sharesKey(own, film.keys);
  const title = titleKey(review.title);
  return title !== '' && film.year === review.year && titleKey(film.title) === title;
}

function sharesKey(a: readonly FilmKey[], b: readonly FilmKey[]): boolean {
  return a.some((key) => b.includes(key));
}

function compareAge(a: Correction, b: Correction): number {
  if (a.madeAt !== b.madeAt) return a.madeAt < b.madeAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
