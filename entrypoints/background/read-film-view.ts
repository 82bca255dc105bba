import type { FilmView, MatchedReview } from '../../lib/browser/film-view.ts';
import { makeFilm } from '../../lib/film/film.ts';
import type { Sighting } from '../../lib/film/sighting-schema.ts';
import { lookupKeysOf } from '../../lib/match/blocking-keys.ts';
import type { Correction } from '../../lib/match/correction-schema.ts';
import { findMatches } from '../../lib/match/find-matches.ts';
import { pageKeysOf } from '../../lib/match/page-keys.ts';
import { isOwn } from '../../lib/review/is-own.ts';
import type { Review } from '../../lib/review/schema.ts';
import { findCorrections } from '../../lib/store/corrections.ts';
import type { Library } from '../../lib/store/database.ts';
import { findCandidates, findCandidatesOf } from '../../lib/store/find-candidates.ts';
import { readReviews } from '../../lib/store/read-reviews.ts';

/** Everything the library knows about the film of a page. */
export async function readFilmView(library: Library, sighting: Sighting): Promise<FilmView> {
  const [view] = await readFilmViews(library, [sighting]);
  if (!view) throw new Error('a film without a view');
  return view;
}

/** The same of many films at once, in their order. */
export async function readFilmViews(library: Library, sightings: readonly Sighting[]): Promise<FilmView[]> {
  const films = sightings.map(({ film }) => film);
  const pageKeys = films.map(pageKeysOf);
  const found = await findCandidatesOf(
    library,
    films.map((film) => ({ filmKeys: film.keys, lookupKeys: lookupKeysOf(film) })),
  );
  // after the candidates: their keys have opened the drawers that tell whether there are any
  const corrections = await findCorrections(library, [...new Set(pageKeys.flat())]);
  const named = await readNamed(library, corrections);
  return sightings.map((sighting, at) => {
    const said = corrections.filter(({ page }) => page.keys.some((key) => pageKeys[at]?.includes(key)));
    return viewOf(sighting, [...(found[at] ?? []), ...(said.length > 0 ? named : [])], said);
  });
}

function viewOf(sighting: Sighting, found: readonly Review[], corrections: readonly Correction[]): FilmView {
  const reviews = new Map(found.filter(isShown).map((review) => [review.id, review]));
  const candidates = [...reviews.values()].map((review) => ({ reviewId: review.id, film: review.film }));
  const matched = findMatches(sighting.film, candidates, corrections).flatMap((match): MatchedReview[] => {
    const review = reviews.get(match.reviewId);
    return review ? [{ review, certainty: match.certainty, reasons: [...match.reasons, ...inSpiteOf(sighting)] }] : [];
  });
  const shown = matched.filter(({ certainty }) => certainty !== 'possible').sort(ownFirst);
  return {
    sighting,
    shown,
    offered: matched.filter(({ certainty }) => certainty === 'possible'),
    seen: shown.some(({ review }) => isOwn(review.origin.kind) && review.viewings.length > 0),
  };
}

/** The reviews that corrections name: under their id, and the same film imported anew under another. */
async function readNamed(library: Library, corrections: readonly Correction[]): Promise<Review[]> {
  if (corrections.length === 0) return [];
  const named = corrections.map(({ review }) => review);
  const keys = named.flatMap((review) => review.keys);
  const titles = named.flatMap(({ keys: known, title, year }) =>
    known.length > 0 ? [] : lookupKeysOf(makeFilm({ title, year })),
  );
  const [byId, byFilm] = await Promise.all([
    readReviews(
      library,
      named.map(({ id }) => id),
    ),
    findCandidates(library, keys, titles),
  ]);
  return [...byId, ...byFilm];
}

function isShown(review: Review): boolean {
  return review.deletedAt === null;
}

/** One's own words before others', and what was written last before older words. */
function ownFirst({ review: a }: MatchedReview, { review: b }: MatchedReview): number {
  const byOwner = Number(isOwn(b.origin.kind)) - Number(isOwn(a.origin.kind));
  // those of one import are of one moment: they stay in the order of the match
  if (byOwner !== 0 || a.updatedAt === b.updatedAt) return byOwner;
  return a.updatedAt < b.updatedAt ? 1 : -1;
}

/** A page that contradicts its own address was taken at its address, and that is said. */
function inSpiteOf({ doubts: [doubt] }: Sighting): string[] {
  return doubt ? [`by the page’s address, though ${doubt}`] : [];
}
