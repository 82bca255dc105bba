import type { Film } from './schema.ts';

/** A film of which nothing is known but what is given. */
export function makeFilm(known: Partial<Film> = {}): Film {
  return {
    kind: 'film',
    title: '',
    originalTitle: null,
    otherTitles: [],
    year: null,
    directors: [],
    cast: [],
    genres: [],
    premiere: null,
    runtimeMinutes: null,
    keys: [],
    ...known,
  };
}
