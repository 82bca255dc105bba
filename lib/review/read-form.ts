import { limits } from '../film/limits.ts';
import type { Film } from '../film/schema.ts';
import { parseCast } from './cast-lines.ts';
import type { TakeForm } from './draft-schema.ts';
import { type FormProblem, findFormProblem } from './form-problem.ts';
import { parseNames } from './name-list.ts';
import type { Take } from './schema.ts';
import { ratingOfStars } from './stars.ts';
import { fillForm } from './take-form.ts';
import { changeWatchedOn, readDay } from './watched-on.ts';

export type FormReading = { ok: true; take: Take } | ({ ok: false } & FormProblem);

/**
 * Reads a form into the take it was filled from. Fields that were not touched leave the take as it was to the letter:
 * other scales of rating, roles, earlier viewings, sections and all that a form does not show.
 */
export function readForm(form: TakeForm, base: Take): FormReading {
  const before = fillForm(base);
  const isTouched = (field: keyof TakeForm) => !isSame(form[field], before[field]);
  const take: Take = {
    ...base,
    film: readFilm(form, base.film, isTouched),
    stance: form.stance,
    rating: isTouched('stars') ? readStars(form.stars) : base.rating,
    verdict: isTouched('verdict') ? tidy(form.verdict) : base.verdict,
    pros: isTouched('pros') ? readLines(form.pros, base.pros) : base.pros,
    cons: isTouched('cons') ? readLines(form.cons, base.cons) : base.cons,
    viewings: isTouched('watchedOn') ? changeWatchedOn(base.viewings, readDay(form.watchedOn)) : base.viewings,
    tags: isTouched('tags') ? parseNames(form.tags, base.tags) : base.tags,
    spoiler: form.spoiler,
    note: form.note,
  };
  const problem = findFormProblem(form, take, isTouched);
  return problem ? { ok: false, ...problem } : { ok: true, take };
}

function readFilm(form: TakeForm, film: Film, isTouched: (field: keyof TakeForm) => boolean): Film {
  return {
    ...film,
    title: isTouched('title') ? tidy(form.title) : film.title,
    year: isTouched('year') ? readYear(form.year) : film.year,
    directors: isTouched('directors') ? parseNames(form.directors, film.directors) : film.directors,
    cast: isTouched('cast') ? parseCast(form.cast, film.cast) : film.cast,
  };
}

function isSame(a: TakeForm[keyof TakeForm], b: TakeForm[keyof TakeForm]): boolean {
  return Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((line, at) => line === b[at])
    : a === b;
}

/** One line, as a sentence stands in print. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Lines with something in them; one that was there before stays as it is. */
function readLines(lines: readonly string[], before: readonly string[]): string[] {
  return lines.map((line) => (before.includes(line) ? line : tidy(line))).filter((line) => line !== '');
}

function readStars(stars: number | null): Take['rating'] {
  return stars === null ? null : ratingOfStars(stars);
}

function readYear(text: string): number | null {
  const year = Number(/^\s*(\d{4})\s*$/u.exec(text)?.[1]);
  return year >= limits.firstYear && year <= limits.lastYear ? year : null;
}
