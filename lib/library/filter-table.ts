import { isOwnRow } from './own-rows.ts';
import { origins, stances, type Table } from './table.ts';
import type { Filters, LibraryView, Span } from './view.ts';

/** For each row whether it is on the shelf that is looked at and passes every filter. */
export function filterTable(table: Table, { bin, filters }: Pick<LibraryView, 'bin' | 'filters'>): Uint8Array {
  const mask = new Uint8Array(table.size);
  const shelf = bin ? 2 : 1;
  const tests = testsOf(table, filters);
  const isWhole = tests.length === 0;
  for (let number = 0; number < table.size; number++) {
    if (table.shelf[number] === shelf && (isWhole || tests.every((passes) => passes(number)))) mask[number] = 1;
  }
  return mask;
}

type Test = (number: number) => boolean;

function testsOf(table: Table, filters: Filters): Test[] {
  const { stance, stars, year, genre, origin, seen, site, tag, person, director, actor, author } = filters;
  const named = (name: string) => table.names.numbers.get(name) ?? -1;
  const tests: (Test | null)[] = [
    stance === null ? null : is(table.stance, stance === 'none' ? 0 : stances.indexOf(stance)),
    stars === null ? null : within(table.stars, stars),
    year === null ? null : within(table.year, year),
    origin === null ? null : originTest(table, origin),
    seen === null ? null : seenTest(table, seen),
    genre === null ? null : has(table.genres, named(genre)),
    tag === null ? null : has(table.tags, named(tag)),
    site === null ? null : either(is(table.publisher, named(site)), is(table.site, named(site))),
    person === null ? null : either(has(table.directors, named(person)), has(table.cast, named(person))),
    director === null ? null : has(table.directors, named(director)),
    actor === null ? null : has(table.cast, named(actor)),
    author === null ? null : is(table.author, named(author)),
  ];
  return tests.filter((test) => test !== null);
}

function is(column: Uint8Array | Uint32Array, wanted: number): Test {
  return (number) => column[number] === wanted;
}

function has(column: readonly (readonly number[])[], wanted: number): Test {
  return (number) => column[number]?.includes(wanted) ?? false;
}

function within(column: Uint16Array | Float32Array, { from, to }: Span): Test {
  return (number) => {
    const value = column[number] ?? -1;
    return from <= value && value <= to;
  };
}

function either(one: Test, other: Test): Test {
  return (number) => one(number) || other(number);
}

function originTest(table: Table, origin: NonNullable<Filters['origin']>): Test {
  return origin === 'own' ? (number) => isOwnRow(table, number) : is(table.origin, origins.indexOf(origin));
}

function seenTest({ isSeen, days }: Table, seen: string): Test {
  if (seen === 'ever' || seen === 'never') return is(isSeen, Number(seen === 'ever'));
  return (number) => days[number]?.some((day) => day.startsWith(seen)) ?? false;
}
