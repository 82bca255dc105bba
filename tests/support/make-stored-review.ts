import { makeFilm } from '../../lib/film/film.ts';
import type { Film } from '../../lib/film/schema.ts';
import { makeReview } from '../../lib/review/make-review.ts';
import type { Origin, Review, Take } from '../../lib/review/schema.ts';
import { makeTake } from '../../lib/review/take.ts';

/** The film of the tests' pages. */
export const ballerina: Film = makeFilm({
  title: 'Ballerina',
  year: 2025,
  directors: ['Len Wiseman'],
  cast: [
    { name: 'Ana de Armas', role: 'Eve' },
    { name: 'Keanu Reeves', role: null },
  ],
  keys: ['imdb:tt7181546'],
});

/** A stored review of it. */
export function makeStoredReview(id: string, said: Partial<Take> = {}, origin: Origin = { kind: 'mine' }): Review {
  const now = new Date('2026-11-01T12:00:00Z');
  return makeReview(makeTake(said.film ?? ballerina, said), { id, origin, now });
}
