import type { Film } from '../../lib/film/schema.ts';
import { lookupKeysOf } from '../../lib/match/blocking-keys.ts';
import { findMatches } from '../../lib/match/find-matches.ts';
import { joinFilms } from '../../lib/match/join-films.ts';
import type { Library } from '../../lib/store/database.ts';
import { findCandidatesOf } from '../../lib/store/find-candidates.ts';

const mostOffered = 5;

/**
 * For each film the films of the library that it may be, where only the user can tell: none where it is surely one of
 * them, and none where it is like no other. One look-up for all.
 */
export async function findNamesakes(library: Library, films: readonly Film[]): Promise<Film[][]> {
  const found = await findCandidatesOf(
    library,
    films.map((film) => ({ filmKeys: film.keys, lookupKeys: lookupKeysOf(film) })),
  );
  return films.map((film, at) => {
    const reviews = found[at] ?? [];
    const matches = findMatches(
      film,
      reviews.map((review) => ({ reviewId: review.id, film: review.film })),
      [],
    );
    if (matches.some(({ certainty }) => certainty !== 'possible')) return [];
    const likely = matches.flatMap((match) => reviews.find(({ id }) => id === match.reviewId)?.film ?? []);
    const firsts = joinFilms(likely);
    return likely.filter((_, i) => firsts[i] === i).slice(0, mostOffered);
  });
}
