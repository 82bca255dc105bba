import { limits } from '../film/limits.ts';
import type { Film } from '../film/schema.ts';
import { isSameValue } from './is-same-value.ts';
import type { Take } from './schema.ts';

/** A part of a take, as a list of changes names it: `verdict`, `film.year`. */
export type TakeField = Exclude<keyof Take, 'film'> | `film.${keyof Film & string}`;

export interface Merged {
  take: Take;
  /** What is other than it was stored. */
  changed: TakeField[];
  /** Where the source says something new and the user had written something else, which stayed. */
  kept: TakeField[];
}

/**
 * A take as it was brought (base), as its source has it now (theirs), and as it is stored (mine): what the user has not
 * touched becomes theirs, what the user has edited stays. Of lists of single facts (viewings, tags, keys) what either
 * side added is in, and what the source took back goes.
 */
export function mergeTake(base: Take, theirs: Take, mine: Take): Merged {
  const changed: TakeField[] = [];
  const kept: TakeField[] = [];
  const note = (field: TakeField, was: unknown, brings: unknown, stored: unknown, merged: unknown) => {
    if (!isSameValue(merged, stored)) changed.push(field);
    else if (!isSameValue(brings, was) && !isSameValue(brings, stored)) kept.push(field);
  };

  const film = { ...mine.film };
  for (const name of namesOf(film)) {
    const [was, brings, stored] = [base.film[name], theirs.film[name], mine.film[name]];
    const merged = mergeValue(was, brings, stored, name === 'keys' ? limits.keys : null);
    Object.assign(film, { [name]: merged });
    note(`film.${name}`, was, brings, stored, merged);
  }
  const take = { ...mine, film };
  for (const name of namesOf(mine)) {
    if (name === 'film') continue;
    const [was, brings, stored] = [base[name], theirs[name], mine[name]];
    const merged = mergeValue(was, brings, stored, mostOf(name));
    Object.assign(take, { [name]: merged });
    note(name, was, brings, stored, merged);
  }
  return { take, changed, kept };
}

/** How many facts a list may hold whose facts stand for themselves; null for everything that is one thing. */
function mostOf(name: keyof Take): number | null {
  return name === 'viewings' ? limits.viewings : name === 'tags' ? limits.tags : null;
}

function mergeValue<T>(base: T, theirs: T, mine: T, most: number | null): T {
  if (isSameValue(mine, base)) return theirs;
  if (isSameValue(theirs, base) || most === null) return mine;
  return mergeFacts(base as unknown[], theirs as unknown[], mine as unknown[], most) as T;
}

function mergeFacts(base: unknown[], theirs: unknown[], mine: unknown[], most: number): unknown[] {
  const isIn = (list: unknown[]) => {
    const texts = new Set(list.map(factOf));
    return (fact: unknown) => texts.has(factOf(fact));
  };
  const [wasBrought, isBrought, isStored] = [isIn(base), isIn(theirs), isIn(mine)];
  const stay = mine.filter((fact) => isBrought(fact) || !wasBrought(fact));
  const come = theirs.filter((fact) => !wasBrought(fact) && !isStored(fact));
  return [...stay, ...come].slice(0, most);
}

/** A fact as a text, its properties in one order. */
function factOf(fact: unknown): string {
  return JSON.stringify(typeof fact === 'object' && fact !== null ? Object.entries(fact).sort() : fact);
}

function namesOf<T extends object>(value: T): (keyof T & string)[] {
  return Object.keys(value) as (keyof T & string)[];
}
