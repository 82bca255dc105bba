import { limits } from '../film/limits.ts';
import type { TakeForm } from './draft-schema.ts';
import type { Take } from './schema.ts';
import { readDay } from './watched-on.ts';

/** What in a form cannot be saved, as a sentence for people, and where it stands. */
export interface FormProblem {
  field: keyof TakeForm;
  problem: string;
}

/** The first thing that keeps a form from being saved as the take it was read into; null where there is none. */
export function findFormProblem(
  form: TakeForm,
  { film, tags, pros, cons }: Take,
  isTouched: (field: keyof TakeForm) => boolean,
): FormProblem | null {
  const roles = film.cast.map(({ role }) => role ?? '');
  const people = film.cast.map(({ name }) => name);
  const checks: [field: keyof TakeForm, isWrong: boolean, problem: string][] = [
    // A film that is known by its number alone may stay without a title.
    ['title', !film.title && (isTouched('title') || film.keys.length === 0), 'Give the film a title.'],
    ['title', film.title.length > limits.title, `A title has at most ${limits.title} letters.`],
    [
      'year',
      isTouched('year') && form.year.trim() !== '' && film.year === null,
      'Write the year in four digits, such as 2025, or leave it empty.',
    ],
    ['directors', areTooMany(film.directors, limits.people), tooMany(limits.people, 'names', 'parted by commas')],
    ['cast', areTooMany(people, limits.people), tooMany(limits.people, 'names', 'one a line')],
    ['cast', areTooMany(roles, limits.people), `The name of a part has at most ${limits.role} letters.`],
    ['pros', pros.length > limits.lines, `At most ${limits.lines} lines.`],
    ['cons', cons.length > limits.lines, `At most ${limits.lines} lines.`],
    [
      'watchedOn',
      isTouched('watchedOn') && form.watchedOn.trim() !== '' && readDay(form.watchedOn) === null,
      'There is no such day. Write it like 2025-06-30, or leave it empty.',
    ],
    ['tags', areTooMany(tags, limits.tags), tooMany(limits.tags, 'tags', 'parted by commas')],
  ];
  const [field, , problem] = checks.find(([, isWrong]) => isWrong) ?? [];
  return field && problem ? { field, problem } : null;
}

function areTooMany(texts: readonly string[], most: number): boolean {
  return texts.length > most || texts.some((text) => text.length > limits.name);
}

function tooMany(most: number, what: string, how: string): string {
  return `At most ${most} ${what} of ${limits.name} letters each, ${how}.`;
}
