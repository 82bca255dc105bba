import { isOwnRow } from '../own-rows.ts';
import { unpackRow } from '../pack-row.ts';
import type { Table } from '../table.ts';
import { meanOf, type OwnFilm, starsOf } from './own-films.ts';

/** A film that both have rated, in stars of five. */
export interface RatedByBoth {
  /** Of a review of it. */
  id: string;
  title: string;
  year: number | null;
  mine: number;
  theirs: number;
}

/** How the user's ratings lean against somebody's. */
export interface Lean {
  name: string;
  /** Whether that is a person, or a paper whose reviews are unsigned. */
  by: 'author' | 'site';
  /** How many films both have rated. */
  films: number;
  /** The means over those films, in stars of five. */
  mine: number;
  theirs: number;
  /** The share of films on which they are at most half a star apart. */
  agreed: number;
  /** Those they differ most on, the farthest apart first; none on which they agree. */
  differing: RatedByBoth[];
}

/** Fewer films say nothing of two tastes. */
export const leastPairs = 5;
const mostReviewers = 12;
const mostDiffering = 6;
const halfStar = 0.5;
/** What is lost in computing. */
const slack = 1e-4;

interface Pair {
  own: OwnFilm;
  mine: number;
  theirs: number;
}

/** Everybody in the library who has rated enough of the same films, those with most in common first. */
export function compareReviewers(table: Table, filmOf: readonly number[], films: readonly OwnFilm[]): Lean[] {
  const own = new Map(films.filter(({ rating }) => rating !== null).map((one) => [one.film, one]));
  const theirs = new Map<string, Map<number, number[]>>();
  for (let number = 0; number < table.size; number += 1) {
    const film = filmOf[number] ?? number;
    if (table.shelf[number] !== 1 || isOwnRow(table, number) || !own.has(film)) continue;
    const who = reviewerOf(table, number);
    const stars = starsOf(table, number);
    if (who === null || !(stars >= 0)) continue;
    const rated = theirs.get(who) ?? new Map<number, number[]>();
    theirs.set(who, rated);
    const before = rated.get(film);
    if (before) before.push(stars);
    else rated.set(film, [stars]);
  }
  return [...theirs]
    .filter(([, rated]) => rated.size >= leastPairs)
    .map(([who, rated]) => ({ who, pairs: pairsOf(own, rated) }))
    .sort((a, b) => b.pairs.length - a.pairs.length || (a.who < b.who ? -1 : 1))
    .slice(0, mostReviewers)
    .map(({ who, pairs }) => leanOf(table, who, pairs));
}

/** `author:` or `site:` and a name's number; null for what nobody has signed. */
function reviewerOf({ author, publisher }: Table, number: number): string | null {
  if (author[number]) return `author:${author[number]}`;
  return publisher[number] ? `site:${publisher[number]}` : null;
}

function pairsOf(own: ReadonlyMap<number, OwnFilm>, rated: ReadonlyMap<number, readonly number[]>): Pair[] {
  return [...rated].flatMap(([film, stars]) => {
    const one = own.get(film);
    return one ? [{ own: one, mine: one.rating ?? 0, theirs: meanOf(stars) ?? 0 }] : [];
  });
}

function leanOf(table: Table, who: string, pairs: readonly Pair[]): Lean {
  const apart = ({ mine, theirs }: Pair) => Math.abs(mine - theirs);
  const [by, name] = who.split(':');
  return {
    name: table.names.list[Number(name)] ?? '',
    by: by === 'site' ? 'site' : 'author',
    films: pairs.length,
    mine: meanOf(pairs.map(({ mine }) => mine)) ?? 0,
    theirs: meanOf(pairs.map(({ theirs }) => theirs)) ?? 0,
    agreed: pairs.filter((pair) => apart(pair) <= halfStar + slack).length / pairs.length,
    differing: pairs
      .filter((pair) => apart(pair) > halfStar + slack)
      .sort((a, b) => apart(b) - apart(a))
      .slice(0, mostDiffering)
      .map(({ own, mine, theirs }) => {
        const { id, title, year } = unpackRow(table.packed[own.rows[0] ?? 0] ?? '');
        return { id, title, year, mine, theirs };
      }),
  };
}
