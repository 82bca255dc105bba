import { limits } from '../../film/limits.ts';
import type { CastMember, FilmKind } from '../../film/schema.ts';
import type { Claim } from './claim.ts';
import { distinct } from './names.ts';
import { readMinutes } from './read-minutes.ts';
import { readYear } from './read-year.ts';
import { splitHeading } from './split-heading.ts';

/** A thing in the vocabulary of schema.org, in JSON-LD or in microdata. */
export interface Thing {
  types: readonly string[];
  /** Texts of the first of these properties that has any. */
  texts(...properties: string[]): string[];
  people(...properties: string[]): CastMember[];
  /** The series of a season. */
  series: string | undefined;
}

const kinds: ReadonlyMap<string, FilmKind> = new Map([
  ['Movie', 'film'],
  ['TVSeries', 'series'],
  ['TVSeason', 'series'],
  ['TVEpisode', 'episode'],
]);

/** Types of things that are films, series or episodes. */
export const filmTypes: readonly string[] = [...kinds.keys()];

/** What a thing says of a film; null where it is none. A season stands for its series. */
export function claimOfThing(thing: Thing, source: string): Claim | null {
  const type = thing.types.find((one) => kinds.has(one));
  const kind = type && kinds.get(type);
  if (!kind) return null;
  const heading = splitHeading((type === 'TVSeason' ? thing.series : null) ?? thing.texts('name')[0] ?? '');
  // Some give the day of a national release or of their own page: a year in a heading goes before these.
  const dates = thing.texts('releasedEvent', 'copyrightYear', 'startDate', 'dateCreated', 'datePublished');
  return {
    source,
    kind,
    title: heading.title,
    otherTitles: [...thing.texts('alternateName'), ...thing.texts('alternativeHeadline')],
    year: heading.year ?? dates.map(readYear).find((year) => year !== null) ?? null,
    directors: distinct(
      thing.people('director', 'directors').map(({ name }) => name),
      limits.people,
    ),
    cast: thing.people('actor', 'actors'),
    genres: thing.texts('genre').flatMap((text) => text.split(/\s*,\s*/)),
    runtimeMinutes: readMinutes(thing.texts('duration', 'timeRequired')[0] ?? ''),
  };
}
