import type { CalendarDate } from '../../film/calendar-date.ts';
import { limits } from '../../film/limits.ts';
import type { Film } from '../../film/schema.ts';
import type { Take } from '../../review/schema.ts';
import { makeTake } from '../../review/take.ts';
import type { Said } from './said.ts';

/** A take while its rows are gathered. */
export interface Gathered {
  take: Take;
  ratedOn: CalendarDate | null;
  remarks: string[];
}

export function startGathering({ film, take, ratedOn, remarks }: Said): Gathered {
  return { take: makeTake(film, take), ratedOn, remarks };
}

/** Whether there is a text in a take or a row. */
export function hasWords({ verdict, pros, cons, intro }: Partial<Take>): boolean {
  return Boolean(verdict || intro || pros?.length || cons?.length);
}

/**
 * What was gathered, with another row of the same film. Of two ratings the later holds, and a text's own before all; days
 * are put together; words are never replaced, only added to.
 */
export function foldSaid(gathered: Gathered, said: Said): Gathered {
  const { take } = gathered;
  const next = said.take;
  const isNewer = !take.rating || hasWords(next) || (said.ratedOn ?? '') >= (gathered.ratedOn ?? '');
  const isLater = Boolean(next.rating) && isNewer;
  const words = addWords(take, next);
  return {
    take: {
      ...take,
      ...words,
      pros: union(take.pros, next.pros ?? []).slice(0, limits.lines),
      cons: union(take.cons, next.cons ?? []).slice(0, limits.lines),
      film: mergeFilms(take.film, said.film),
      rating: isLater ? (next.rating ?? null) : take.rating,
      stance: take.stance ?? next.stance ?? null,
      viewings: mergeViewings(take.viewings, next.viewings ?? []),
      tags: union(take.tags, next.tags ?? []).slice(0, limits.tags),
      spoiler: take.spoiler || (next.spoiler ?? false),
      url: take.url ?? next.url ?? null,
      publishedOn: take.publishedOn ?? next.publishedOn ?? null,
      note: addText(take.note, next.note ?? ''),
    },
    ratedOn: isLater ? said.ratedOn : gathered.ratedOn,
    remarks: [...gathered.remarks, ...said.remarks],
  };
}

function addWords(take: Take, next: Said['take']): Pick<Take, 'verdict' | 'intro'> {
  const { verdict = '', intro = '' } = next;
  if (verdict === '' || verdict === take.verdict) return { verdict: take.verdict, intro: addText(take.intro, intro) };
  if (take.verdict === '') return { verdict, intro: addText(take.intro, intro) };
  return { verdict: take.verdict, intro: addText(addText(take.intro, verdict), intro) };
}

function addText(text: string, more: string): string {
  if (more === '' || text.includes(more)) return text;
  return (text === '' ? more : `${text}\n\n${more}`).slice(0, limits.paragraphs);
}

const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];

/** Each day once, in order. That it was seen at all says nothing where a day is known. */
function mergeViewings(a: Take['viewings'], b: Take['viewings']): Take['viewings'] {
  const days = new Map<string | null, Take['viewings'][number]>();
  for (const viewing of [...a, ...b]) {
    const known = days.get(viewing.on);
    days.set(viewing.on, { on: viewing.on, rewatch: viewing.rewatch || (known?.rewatch ?? false) });
  }
  if (days.size > 1) days.delete(null);
  return [...days.values()].sort((x, y) => ((x.on ?? '') < (y.on ?? '') ? -1 : 1)).slice(-limits.viewings);
}

/** What is not known of a film yet is taken over; another title is kept beside the first. */
export function mergeFilms(film: Film, other: Film): Film {
  const titles = [other.title, ...other.otherTitles].filter((title) => title !== '' && title !== film.title);
  const fuller = <T>(a: T[], b: T[]) => (a.length > 0 ? a : b);
  return {
    kind: film.kind,
    title: film.title || other.title,
    originalTitle: film.originalTitle ?? other.originalTitle,
    otherTitles: film.title === '' ? film.otherTitles : union(film.otherTitles, titles).slice(0, limits.otherTitles),
    year: film.year ?? other.year,
    directors: fuller(film.directors, other.directors),
    cast: fuller(film.cast, other.cast),
    genres: fuller(film.genres, other.genres),
    premiere: film.premiere ?? other.premiere,
    runtimeMinutes: film.runtimeMinutes ?? other.runtimeMinutes,
    keys: union(film.keys, other.keys).slice(0, limits.keys),
  };
}
