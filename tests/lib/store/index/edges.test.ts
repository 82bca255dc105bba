import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRest } from '../../../../lib/match/edge-key.ts';
import { numbersAlike, refileEdges } from '../../../../lib/store/index/edges.ts';
import { filedAs, mostFiled } from '../../../../lib/store/index/postings.ts';

const empty = new Uint32Array();
const entry = fc.tuple(
  fc.constantFrom(0, 1, 0xffff_ffff),
  fc.integer({ min: 1, max: 12 }),
  fc.constantFrom('', 'unner', 'oots'),
);
type Entry = [print: number, filed: number, rest: string];
const flat = (entries: readonly Entry[]) =>
  Uint32Array.from(entries.flatMap(([print, filed, rest]) => [print, filed, ...packRest(rest)]));
const asked = { edge: 'h:blader|1982', rest: 'unner' };

test('edges are what was put in, and what was there and not taken out, each once, in order', () => {
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), fc.array(entry), (first, second, gone) => {
      const edges = refileEdges(refileEdges(empty, flat(first), empty), flat(second), flat(gone));
      const left = new Map(first.map((one) => [String(one), one]));
      for (const one of gone) left.delete(String(one));
      for (const one of second) left.set(String(one), one);
      const sorted = flat([...left.values()]);
      expect(edges).toEqual(refileEdges(empty, sorted, empty));
      expect(edges).toHaveLength(sorted.length);
    }),
  );
});

test('an edge leads to the titles that are like the one asked for, the user’s own first', () => {
  const edges = refileEdges(
    empty,
    flat([
      [5, filedAs(1, false), 'unner'],
      [5, filedAs(9, true), 'unnner'],
      [5, filedAs(2, true), 'oots'],
      [5, filedAs(3, true), 'unnertwo'],
      [6, filedAs(4, true), 'unner'],
    ]),
    empty,
  );
  expect(numbersAlike(edges, 5, asked, 50)).toEqual([3, 9, 1]);
  expect(numbersAlike(edges, 5, asked, 1)).toEqual([3]);
  expect(numbersAlike(edges, 7, asked, 50)).toEqual([]);
});

test('a beginning that a hundred thousand titles share does not fill its drawer', () => {
  const many = Array.from({ length: 100_000 }, (_, i): Entry => [5, i + 1, 'unner']);
  const edges = refileEdges(empty, flat([...many, [6, 1, 'unner']]), empty);
  expect(edges).toHaveLength((mostFiled + 1) * 4);
  expect(numbersAlike(edges, 6, asked, 50)).toEqual([1]);
});
