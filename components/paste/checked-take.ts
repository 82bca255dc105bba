import { isCalendarDate } from '../../lib/film/calendar-date.ts';
import { limits } from '../../lib/film/limits.ts';
import { readWebAddress } from '../../lib/film/read-web-address.ts';
import type { TakeForm } from '../../lib/review/draft-schema.ts';
import { formatNames, parseNames } from '../../lib/review/name-list.ts';
import { readForm } from '../../lib/review/read-form.ts';
import type { Take } from '../../lib/review/schema.ts';
import { fillForm } from '../../lib/review/take-form.ts';

/** What an article tells besides what one writes oneself, as it stands in fields. */
export type ArticleFields = Record<
  'genres' | 'premiere' | 'author' | 'publisher' | 'publishedOn' | 'url' | 'intro' | 'conclusion',
  string
>;

/** A take that was read, under the hands of whoever checks it. */
export interface CheckedTake {
  /** As it was read; its sections are changed here. */
  take: Take;
  form: TakeForm;
  fields: ArticleFields;
}

export type CheckedField = keyof TakeForm | keyof ArticleFields;
export type Checking = { ok: true; take: Take } | { ok: false; field: CheckedField; problem: string };

export function startChecking(take: Take): CheckedTake {
  const { film, author, publisher, publishedOn, url, intro, conclusion } = take;
  return {
    take,
    form: fillForm(take),
    fields: {
      genres: formatNames(film.genres),
      premiere: film.premiere ?? '',
      author: author ?? '',
      publisher: publisher ?? '',
      publishedOn: publishedOn ?? '',
      url: url ?? '',
      intro,
      conclusion,
    },
  };
}

/** The take as it has been checked, or what is still wrong with it. */
export function finishChecking({ take, form, fields }: CheckedTake): Checking {
  const url = fields.url.trim();
  const address = readWebAddress(url);
  if (url && !address) return { ok: false, field: 'url', problem: 'A web address begins with https:// or http://.' };
  const day = fields.publishedOn.trim();
  return readForm(form, {
    ...take,
    film: {
      ...take.film,
      genres: parseNames(fields.genres, take.film.genres).slice(0, limits.genres),
      premiere: fields.premiere.trim() || null,
    },
    author: fields.author.trim() || null,
    publisher: fields.publisher.trim() || null,
    publishedOn: isCalendarDate(day) ? day : null,
    url: address,
    intro: fields.intro,
    conclusion: fields.conclusion,
  });
}
