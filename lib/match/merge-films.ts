import { authorityOf, type FilmKey } from '../film/film-key.ts';
import { limits } from '../film/limits.ts';
import type { Film } from '../film/schema.ts';
import { editFilm } from '../review/edits.ts';
import type { Review } from '../review/schema.ts';
import { isStableAuthority } from './stable-authorities.ts';

/**
 * Two or more films made one by the user's word: the reviews of the others get the film that stays, under which their
 * own titles are remembered, and all of them know every key but those that number another film.
 */
export function mergeFilms(staying: readonly Review[], moving: readonly Review[], now: Date): Review[] {
  const [first] = staying;
  if (!first) return [];
  const keys = joinKeys(
    staying.flatMap(({ film }) => film.keys),
    moving.flatMap(({ film }) => film.keys),
  );
  return [
    ...staying.map((review) => editFilm(review, { ...review.film, keys }, now)),
    ...moving.map((review) => editFilm(review, joinFilm(first.film, review.film, keys), now)),
  ];
}

function joinFilm(into: Film, from: Film, keys: FilmKey[]): Film {
  const titles = [...into.otherTitles, from.title, from.originalTitle ?? '', ...from.otherTitles];
  const known = new Set(['', into.title, into.originalTitle]);
  return {
    ...into,
    otherTitles: [...new Set(titles.filter((title) => !known.has(title)))].slice(0, limits.otherTitles),
    year: into.year ?? from.year,
    directors: into.directors.length > 0 ? into.directors : from.directors,
    cast: into.cast.length > 0 ? into.cast : from.cast,
    genres: into.genres.length > 0 ? into.genres : from.genres,
    premiere: into.premiere ?? from.premiere,
    runtimeMinutes: into.runtimeMinutes ?? from.runtimeMinutes,
    keys,
  };
}

/** Where an authority has given the film that stays a number, another one is another film's. */
function joinKeys(own: readonly FilmKey[], others: readonly FilmKey[]): FilmKey[] {
  const keys = new Set(own);
  const numbered = new Set(own.map(authorityOf).filter(isStableAuthority));
  for (const key of others) {
    const authority = authorityOf(key);
    if (numbered.has(authority)) continue;
    if (isStableAuthority(authority)) numbered.add(authority);
    keys.add(key);
  }
  return [...keys].slice(0, limits.keys);
}
