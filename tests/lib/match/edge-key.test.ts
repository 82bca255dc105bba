import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../lib/film/edit-distance.ts';
import { edgeKeysOf, makeRestTest, packRest, readEdgeKey } from '../../../lib/match/edge-key.ts';

test('a title has a key for its beginning and one for its end, each with the rest from there', () => {
  expect(edgeKeysOf('bladerunner', 1982)).toEqual(['h:blader|1982|unner', 'e:runner|1982|edalb']);
  expect(edgeKeysOf('solaris', 1972)).toEqual([]);
});

test('no other key is taken for one of an edge', () => {
  expect(readEdgeKey('h:blader|1982|unner')).toEqual({ edge: 'h:blader|1982', rest: 'unner' });
  for (const key of ['t:hero', 'y:hero|1982', 'imdb:tt0083658', 'p:abc|1982', 'h:blader', '']) {
    expect(readEdgeKey(key)).toBeNull();
  }
});

const letters = fc.string({ unit: fc.constantFrom(...'abcdef7ж映'), maxLength: 20 });
const alike = (asked: string, stored: string) => makeRestTest({ edge: 'h:blader|1982', rest: asked })(packRest(stored));

test('a rest that goes on where the other ends is always let through', () => {
  fc.assert(
    fc.property(letters, letters, (rest, more) => {
      expect(alike(rest, rest + more)).toBe(true);
      expect(alike(rest + more, rest)).toBe(true);
    }),
  );
});

test('a misspelling that the matcher would take is always let through, wherever in the title it is', () => {
  fc.assert(
    fc.property(letters, fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.constantFrom(...'abx'))), (rest, edits) => {
      const stored = edits.slice(0, 3).reduce((text, [at, how, letter]) => {
        if (how === 0) return text.slice(0, at) + text.slice(at + 1);
        if (how === 1) return text.slice(0, at) + letter + text.slice(at);
        if (how === 2) return text.slice(0, at) + letter + text.slice(at + 1);
        return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
      }, rest);
      const most = Math.min(3, Math.floor((6 + Math.min(rest.length, stored.length)) / 6));
      fc.pre(editDistance(rest, stored, most) <= most);
      expect(alike(rest, stored)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['another word', 'unner', 'oots'],
  ['another long word', 'otterandthechamber', 'ettyimagesofarizona'],
  ['one letter more than a short title may have wrong', 'unner', 'anmer'],
])('%s is turned down', (_what, asked, stored) => {
  expect(alike(asked, stored)).toBe(false);
});
