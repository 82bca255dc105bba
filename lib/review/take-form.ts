import type { Film } from '../film/schema.ts';
import { formatCast } from './cast-lines.ts';
import type { TakeForm } from './draft-schema.ts';
import { formatNames } from './name-list.ts';
import type { Take } from './schema.ts';
import { starsOfRating } from './stars.ts';
import { makeTake } from './take.ts';
import { watchedOn } from './watched-on.ts';

/** A take as it stands in the form. What a form has no field for stays in the take: see read-form.ts. */
export function fillForm(take: Take): TakeForm {
  const { film, stance, rating, verdict, pros, cons, tags, spoiler, note } = take;
  return {
    title: film.title,
    year: film.year === null ? '' : String(film.year),
    directors: formatNames(film.directors),
    cast: formatCast(film.cast),
    stance,
    stars: rating && starsOfRating(rating),
    verdict,
    pros: [...pros],
    cons: [...cons],
    watchedOn: watchedOn(take.viewings) ?? '',
    tags: formatNames(tags),
    spoiler,
    note,
  };
}

/** A new review's form: the film as the page tells it, nothing said yet. */
export function formForFilm(film: Film): TakeForm {
  return fillForm(makeTake(film));
}
