import type { Tally } from './tally-films.ts';

export interface People {
  /** By how many films, those of one film only left out. */
  most: Tally[];
  /** By how they were rated, among those with at least `least` rated films. */
  best: Tally[];
  least: number;
}

const shown = 10;

/** `rated`: how many films are, in all. */
export function rankPeople(tallies: readonly Tally[], rated: number): People {
  const least = leastRated(rated);
  const most = tallies.filter(({ films }) => films > 1).sort(byFilms);
  const best = tallies.filter((tally) => tally.rated >= least).sort((a, b) => meanOf(b) - meanOf(a) || byFilms(a, b));
  return { most: most.slice(0, shown), best: best.slice(0, shown), least };
}

/** How many films tell what somebody's are like: among thousands there are always three that happen to be good. */
function leastRated(rated: number): number {
  if (rated < 300) return 3;
  return rated < 2_000 ? 4 : 5;
}

export function byFilms(a: Tally, b: Tally): number {
  return b.films - a.films || meanOf(b) - meanOf(a) || a.value.localeCompare(b.value, 'en');
}

const meanOf = ({ mean }: Tally) => mean ?? -1;
