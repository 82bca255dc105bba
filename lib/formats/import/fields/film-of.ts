import { makeFilm } from '../../../film/film.ts';
import type { FilmKey } from '../../../film/film-key.ts';
import { isFilmKey } from '../../../film/film-key.ts';
import { limits } from '../../../film/limits.ts';
import type { Film } from '../../../film/schema.ts';
import { UserError } from '../../../film/user-error.ts';

const oneLine = (text: string, max: number) => text.replace(/\s+/g, ' ').trim().slice(0, max);

const cutList = (list: readonly string[], max: number) =>
  [...new Set(list.map((name) => oneLine(name, limits.name)).filter((name) => name !== ''))].slice(0, max);

export interface FilmCells extends Partial<Omit<Film, 'keys' | 'title'>> {
  title: string;
  keys?: readonly (FilmKey | null | undefined)[];
}

/**
 * A film of what a row names, within the limits of the schema.
 * @throws UserError where it names none.
 */
export function filmOf({ title, keys = [], ...rest }: FilmCells): Film {
  const film = makeFilm(rest);
  const known = keys.filter((key) => key !== null && key !== undefined).filter(isFilmKey);
  const shown = oneLine(title, limits.title);
  if (shown === '' && known.length === 0) throw new UserError('This row names no film: it has no title.');
  const original = film.originalTitle && oneLine(film.originalTitle, limits.title);
  const minutes = film.runtimeMinutes;
  return {
    ...film,
    title: shown,
    originalTitle: original && original !== shown ? original : null,
    otherTitles: film.otherTitles
      .map((other) => oneLine(other, limits.title))
      .filter((other, at, all) => other !== '' && other !== shown && all.indexOf(other) === at)
      .slice(0, limits.otherTitles),
    directors: cutList(film.directors, limits.people),
    genres: cutList(film.genres, limits.genres),
    premiere: film.premiere && (oneLine(film.premiere, limits.name) || null),
    runtimeMinutes: minutes && minutes >= 1 && minutes <= 100_000 ? Math.round(minutes) : null,
    keys: [...new Set(known)].slice(0, limits.keys),
  };
}
