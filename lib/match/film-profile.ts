import type { Film } from '../film/schema.ts';
import { spellName } from '../film/spell-name.ts';
import { type TitleForm, titleFormsOf } from '../film/title-forms.ts';
import { titlePartsOf } from '../film/title-parts.ts';
import { yearOf } from '../film/year-of.ts';

/** A film made ready for comparing with many others. */
export interface FilmProfile {
  film: Film;
  titles: TitleForm[];
  /** Keys of pieces of its titles. */
  parts: Set<string>;
  year: number | null;
  directors: string[][];
  cast: string[][];
}

/** More people than these on either side tell nothing new. */
const maxDirectors = 20;
const maxCast = 60;

export function profileFilm(film: Film): FilmProfile {
  const whole = [film.title, film.originalTitle ?? '', ...film.otherTitles.slice(0, 10)];
  return {
    film,
    titles: titleFormsOf(film),
    parts: new Set(whole.flatMap(titlePartsOf)),
    year: yearOf(film),
    directors: film.directors.slice(0, maxDirectors).map(spellName),
    cast: film.cast.slice(0, maxCast).map((member) => spellName(member.name)),
  };
}
