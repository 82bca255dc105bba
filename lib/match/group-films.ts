import type { FilmKey } from '../film/film-key.ts';
import type { FilmProfile } from './film-profile.ts';
import { isSameFilm } from './same-film.ts';

export interface FilmGroups {
  /** Reviews of one group are surely of one film; those of two groups may be. */
  groupOf: (profile: FilmProfile) => unknown;
  /** As `isSameFilm`, with what it said before. */
  isSame: typeof isSameFilm;
}

/**
 * The candidates of one look-up by what they are about. Many of them may be reviews of one film, each to be held against
 * each: those that share the key which most of them have, or tell the same facts, are one film without a look, and two
 * sets of facts are compared once, however many reviews tell them.
 */
export function groupFilms(profiles: readonly FilmProfile[], compare: typeof isSameFilm = isSameFilm): FilmGroups {
  const uses = new Map<FilmKey, number>();
  for (const { film } of profiles) for (const key of film.keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const facts = new Map<FilmProfile, number>();
  const known = new Map<number, boolean>();

  const numberOf = (profile: FilmProfile): number => {
    const told = facts.get(profile);
    if (told !== undefined) return told;
    const text = factsOf(profile);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    facts.set(profile, number);
    return number;
  };
  const remember = (a: FilmProfile, b: FilmProfile): boolean => {
    const pair = numberOf(a) * profiles.length + numberOf(b);
    const answer = known.get(pair) ?? compare(a, b);
    known.set(pair, answer);
    return answer;
  };
  const findGroup = (profile: FilmProfile): unknown => {
    const [key] = profile.film.keys.toSorted((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
    // a title without a year is not even surely the film of another such title
    return key ?? (remember(profile, profile) ? numberOf(profile) : profile);
  };
  const groups = new Map(profiles.map((profile) => [profile, findGroup(profile)]));
  return {
    groupOf: (profile) => groups.get(profile),
    isSame: (a, b) => groups.get(a) === groups.get(b) || remember(a, b),
  };
}

/** Everything that `isSameFilm` looks at. */
function factsOf({ film, titles, directors, year }: FilmProfile): string {
  return JSON.stringify([film.keys, film.kind, [...titles.keys()], directors, year]);
}
