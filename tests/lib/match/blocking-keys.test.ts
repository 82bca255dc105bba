import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockingKeysOf, lookupKeysOf, maxBlockingKeys } from '../../../lib/match/blocking-keys.ts';
import { makeRestTest, packRest, readEdgeKey } from '../../../lib/match/edge-key.ts';
import { anyFilm, type Facts, film } from './support.ts';

const meet = (page: Facts, stored: Facts) => {
  const keys = blockingKeysOf(film(stored));
  return lookupKeysOf(film(page)).some((asked) => keys.some((key) => leadsTo(asked, key)));
};

/** As the store finds them: to the letter, but for the rest of a title's edge. */
function leadsTo(asked: string, stored: string): boolean {
  const [a, b] = [readEdgeKey(asked), readEdgeKey(stored)];
  return a && b ? a.edge === b.edge && makeRestTest(a)(packRest(b.rest)) : asked === stored;
}

test.each<[string, Facts, Facts]>([
  ['title', { title: 'Sea, The' }, { title: 'The Sea', year: 1993 }],
  ['original title', { title: 'El mar', originalTitle: 'The Sea' }, { title: 'The Sea' }],
  ['one of the other titles', { title: 'El mar' }, { title: 'The Sea', otherTitles: ['El mar'] }],
  ['the title in the address', { title: 'El mar', keys: ['letterboxd:the-sea-1993'] }, { title: 'The Sea' }],
  [
    'a piece of the stored title, with the year',
    { title: 'Storm', year: 1993 },
    { title: 'The Sea: Storm', year: 1993 },
  ],
  [
    'a piece of the page’s title, with the year',
    { title: 'The Sea: Storm', year: 1993 },
    { title: 'Storm', year: 1993 },
  ],
  ['a beginning, with the year', { title: 'Lighthouse', year: 1993 }, { title: 'Lighthouse Keepers', year: 1993 }],
  ['an end, with the year', { title: 'Old Lighthouse', year: 1993 }, { title: 'The Lighthouse', year: 1993 }],
  ['a title misspelt near its end', { title: 'Lighthouse', year: 1993 }, { title: 'Lighthuose', year: 1993 }],
  ['a title misspelt at its beginning', { title: 'Lihgthouse', year: 1993 }, { title: 'Lighthouse', year: 1993 }],
  [
    'director and year',
    { title: 'El mar', year: 1993, directors: ['Lima Ana'] },
    { title: 'Sea', year: 1993, directors: ['Ana Lima'] },
  ],
  [
    'director and a year one off',
    { title: 'El mar', year: 1993, directors: ['Ana Lima'] },
    { title: 'Sea', year: 1994, directors: ['Ana Lima'] },
  ],
  [
    'actor and year, where the page has no director',
    { title: 'El mar', year: 1993, cast: ['Bo Berg'] },
    { title: 'Sea', year: 1993, cast: ['Ed Ek', 'Bo Berg'] },
  ],
])('a film is drawn by %s', (_by, page, stored) => {
  expect(meet(page, stored)).toBe(true);
});

test('a beginning alone does not do, where the titles go on differently', () => {
  expect(meet({ title: 'Lighthouse Keepers', year: 1993 }, { title: 'Lighthouse at Dawn', year: 1993 })).toBe(false);
  expect(meet({ title: 'The Old Lighthouse', year: 1993 }, { title: 'Lenas Lighthouse', year: 1993 })).toBe(false);
});

test('films without anything in common are not drawn', () => {
  expect(
    meet({ title: 'The Sea', year: 1993, directors: ['Ana Lima'] }, { title: 'Fog', year: 1993, directors: ['Xi Xu'] }),
  ).toBe(false);
  expect(meet({}, {})).toBe(false);
});

test('a title that very many films bear is found by its year as well', () => {
  const page = lookupKeysOf(film({ title: 'Love', year: 1993 }));
  expect(page).toEqual(expect.arrayContaining(['t:love', 'y:love|1993']));
  expect(blockingKeysOf(film({ title: 'Love', year: 1993 }))).toEqual(
    expect.arrayContaining(['t:love', 'y:love|1993']),
  );
});

test('a film with a title meets itself', () => {
  fc.assert(
    fc.property(anyFilm, (one) => {
      const keys = new Set(blockingKeysOf(one));
      fc.pre(keys.size > 0);
      expect(lookupKeysOf(one).some((key) => keys.has(key))).toBe(true);
    }),
  );
});

test('keys are few, short, and each there once, whatever the film', () => {
  const crowd = film({
    title: 'word: '.repeat(500),
    originalTitle: 'x'.repeat(5000),
    otherTitles: Array.from({ length: 60 }, (_, i) => `Name ${i}: of ${i * 7}`),
    year: 1993,
    directors: Array.from({ length: 500 }, (_, i) => `Given${i} Family${i}`),
    cast: Array.from({ length: 300 }, (_, i) => `Actor${i} Extra${i}`),
  });
  for (const keys of [blockingKeysOf(crowd), lookupKeysOf(crowd)]) {
    expect(keys.length).toBeLessThanOrEqual(maxBlockingKeys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(100);
  }
});

test('a page with title, year and director costs at most a dozen reads', () => {
  const page = film({
    title: 'The Sea: Storm',
    originalTitle: 'El mar',
    year: 1993,
    directors: ['Ana Lima'],
    cast: ['Bo Berg'],
  });
  expect(lookupKeysOf(page).length).toBeLessThanOrEqual(12);
});
