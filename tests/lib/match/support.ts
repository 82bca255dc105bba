import fc from 'fast-check';
import { makeFilm } from '../../../lib/film/film.ts';
import type { FilmKey } from '../../../lib/film/film-key.ts';
import type { Film } from '../../../lib/film/schema.ts';
import type { Correction } from '../../../lib/match/correction-schema.ts';
import type { Candidate } from '../../../lib/match/match.ts';

/** Facts of a film in few words; the cast by names alone. */
export type Facts = Partial<Omit<Film, 'cast'>> & { cast?: string[] };

export function film({ cast = [], ...known }: Facts): Film {
  return makeFilm({ ...known, cast: cast.map((name) => ({ name, role: null })) });
}

export function candidate(reviewId: string, known: Facts): Candidate {
  return { reviewId, film: film(known) };
}

export function correction(
  says: Correction['says'],
  pageKeys: FilmKey[],
  review: Partial<Correction['review']> & { id: string },
  said: Partial<Correction> = {},
): Correction {
  return {
    id: `${says} ${pageKeys[0]} ${review.id}`,
    madeAt: '2026-01-01T00:00:00.000Z',
    says,
    page: { site: 'any', url: 'https://example.org/', title: '', year: null, keys: pageKeys },
    review: { title: '', year: null, keys: [], ...review },
    taught: [],
    ...said,
  };
}

const name = fc.constantFrom('Ana Lima', 'Lima Ana', 'Bo Berg', 'B. Berg', 'Чо Ли', '…');
const title = fc.constantFrom(
  'Sea',
  'The Sea',
  'Sea, The',
  'Sea II',
  'The Sea: A Story',
  'El mar',
  'Море',
  '?',
  '',
  'Sea of Fog',
  'La isla de Marstow',
  'The Fog over Marstow',
  'Marstow',
  'Sea 2: Marstow',
  '(film)',
);
const key = fc.constantFrom<FilmKey>(
  'imdb:tt0000001',
  'imdb:tt0000002',
  'tmdb:movie/1',
  'letterboxd:sea',
  'netflix:1',
  'netflix:2',
);

/** Films of a small world, so that they often agree in something. */
export const anyFilm: fc.Arbitrary<Film> = fc
  .record({
    kind: fc.constantFrom('film' as const, 'series' as const),
    title,
    originalTitle: fc.option(title),
    otherTitles: fc.array(title, { maxLength: 2 }),
    year: fc.option(fc.integer({ min: 1990, max: 1994 })),
    directors: fc.array(name, { maxLength: 2 }),
    cast: fc.array(name, { maxLength: 4 }),
    runtimeMinutes: fc.option(fc.constantFrom(90, 91, 140)),
    keys: fc.uniqueArray(key, { maxLength: 2 }),
  })
  .map(film);
