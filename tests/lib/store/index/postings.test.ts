import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drawerCount,
  filedAs,
  makePosting,
  mostFiled,
  numbersUnder,
  placeOf,
  refile,
  signOf,
} from '../../../../lib/store/index/postings.ts';

const empty = new BigUint64Array();
const print = fc.integer({ min: 0, max: 3 }).map((n) => [0, 1, 0x7fff_ffff, 0xffff_ffff][n] ?? 0);
const number = fc.integer({ min: 1, max: 40 });
const posting = fc.tuple(print, number);

test('a drawer holds what was put in, and what was there and not taken out, each once', () => {
  fc.assert(
    fc.property(fc.array(posting), fc.array(posting), fc.array(posting), (first, second, gone) => {
      const make = (pairs: [number, number][]) => pairs.map(([p, n]) => makePosting(p, n));
      const drawer = refile(refile(empty, make(first), []), make(second), make(gone));
      const left = new Set(make(first));
      for (const one of make(gone)) left.delete(one);
      for (const one of make(second)) left.add(one);
      expect([...drawer]).toEqual([...left].sort((a, b) => (a < b ? -1 : 1)));
    }),
  );
});

test('a key leads to its own numbers and no other', () => {
  fc.assert(
    fc.property(fc.array(posting), print, (pairs, wanted) => {
      const drawer = refile(
        empty,
        pairs.map(([p, n]) => makePosting(p, n)),
        [],
      );
      const own = new Set(pairs.filter(([p]) => p === wanted).map(([, n]) => n));
      expect(numbersUnder(drawer, wanted, 100)).toEqual([...own].sort((a, b) => a - b));
    }),
  );
});

test('the user’s own reviews are read before older ones of others', () => {
  const filed = [filedAs(1, false), filedAs(9, true), filedAs(2, false), filedAs(7, true)];
  const drawer = refile(
    empty,
    filed.map((one) => makePosting(5, one)),
    [],
  );
  expect(numbersUnder(drawer, 5, 3)).toEqual([7, 9, 1]);
});

test('a title that a hundred thousand reviews share does not fill its drawer', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => makePosting(5, filedAs(100_000 - i, i % 2 === 0)));
  const drawer = refile(empty, [...many, makePosting(6, 1)], []);
  expect(drawer).toHaveLength(mostFiled + 1);
  expect(numbersUnder(drawer, 6, 10)).toEqual([1]);
});

test.each([
  ['a title with its year and how it begins', 'y:theendoftheroad|1968', 'h:theend|1968|oftheroad'],
  ['two titles that begin alike', 't:theendoftheroad', 't:theendoftheworld'],
  ['a person in one year and the next', 'p:andreitarkovsky|1972', 'p:andreitarkovsky|1973'],
  ['a film key and the word of the user on it', 'imdb:tt0069293', signOf('imdb:tt0069293')],
  ['a short title and the word of the user on a page of that name', 't:love', signOf('named:love')],
])('%s lie in one drawer, under two prints', (_what, one, other) => {
  expect(placeOf(one).drawer).toBe(placeOf(other).drawer);
  expect(placeOf(one).print).not.toBe(placeOf(other).print);
});

test('the edges of two titles that begin alike have one print, and tell them apart by the rest', () => {
  const [one, other] = [placeOf('h:theend|1968|oftheroad'), placeOf('h:theend|1968|oftheworld')];
  expect(one).toMatchObject({ drawer: other.drawer, print: other.print, edge: { rest: 'oftheroad' } });
  expect(placeOf('h:theend|1969|oftheroad').print).not.toBe(one.print);
});

test('keys fall into all drawers about alike', () => {
  const counts = new Map<number, number>();
  for (let i = 0; i < 200_000; i += 1) {
    const { drawer } = placeOf(`imdb:tt${String(i).padStart(7, '0')}`);
    counts.set(drawer, (counts.get(drawer) ?? 0) + 1);
  }
  expect(counts.size).toBeGreaterThan(drawerCount * 0.99);
  expect(Math.max(...counts.values())).toBeLessThan(50);
});
