import { lettersOf } from '../film/letters-of.ts';
import type { Film } from '../film/schema.ts';
import { spellName } from '../film/spell-name.ts';
import { type TitleForm, titleFormsOf } from '../film/title-forms.ts';
import { titlePartsOf } from '../film/title-parts.ts';
import { yearOf } from '../film/year-of.ts';

/** A film made ready for comparing with many others. */
export interface FilmProfile {
  film: Film;
  titles: ReadonlyMap<string, TitleForm>;
  /** Keys of pieces of its titles. */
  parts: ReadonlySet<string>;
  year: number | null;
  directors: string[][];
  /** The letters of each name; worked out when first asked for, since most pages name no cast to compare it with. */
  cast: () => ReadonlySet<string>;
}

/** More of them than these, on either side, tell nothing new. */
const maxOtherTitles = 10;
const maxDirectors = 20;
const maxCast = 40;

export function profileFilm(film: Film): FilmProfile {
  const whole = [film.title, film.originalTitle ?? '', ...film.otherTitles.slice(0, maxOtherTitles)];
  let cast: ReadonlySet<string> | null = null;
  return {
    film,
    titles: new Map(titleFormsOf(film).map((form) => [form.key, form])),
    parts: new Set([...new Set(whole)].flatMap(titlePartsOf)),
    year: yearOf(film),
    directors: film.directors.slice(0, maxDirectors).map(spellName),
    cast: () => {
      cast ??= spellCast(film);
      return cast;
    },
  };
}

function spellCast(film: Film): ReadonlySet<string> {
  const names = film.cast.slice(0, maxCast).map((member) => lettersOf(spellName(member.name)));
  return new Set(names.filter((letters) => letters.length > 3));
}
