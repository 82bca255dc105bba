import { expect, test } from 'vitest';
import { blockingKeysOf, lookupKeysOf } from '../../../lib/match/blocking-keys.ts';
import { findMatches } from '../../../lib/match/find-matches.ts';
import { candidate, type Facts, film } from './support.ts';

const sea: Facts = { title: 'The Sea', year: 1993, directors: ['Ana Lima'] };
const answer = (page: Facts, stored: Facts) => findMatches(film(page), [candidate('r', stored)])[0]?.certainty ?? null;

test('a sighting without a title is asked by its people and year at most, and found by its keys', () => {
  expect(answer({ ...sea, title: '' }, sea)).toBe('possible');
  expect(answer({ title: '', keys: ['imdb:tt0000001'] }, { ...sea, keys: ['imdb:tt0000001'] })).toBe('certain');
  expect(answer({ title: '' }, { title: '' })).toBeNull();
});

test.each([0, 9999, -5, Number.NaN])('a year of %d counts as unknown', (year) => {
  expect(answer({ title: 'The Sea', year }, sea)).toBe('possible');
  expect(answer({ ...sea, year }, sea)).toBe('likely');
  expect(blockingKeysOf(film({ title: 'The Sea', year }))).toEqual(blockingKeysOf(film({ title: 'The Sea' })));
});

test('500 directors and 5,000 actors are looked at in part, and soon', () => {
  const crowd: Facts = {
    title: 'The Sea',
    year: 1993,
    directors: Array.from({ length: 500 }, (_, i) => `Given${i} Family${i}`),
    cast: Array.from({ length: 5000 }, (_, i) => `Actor${i} Extra${i}`),
  };
  const start = performance.now();
  expect(answer(crowd, crowd)).toBe('likely');
  expect(performance.now() - start).toBeLessThan(1000);
  expect(lookupKeysOf(film(crowd)).length).toBeLessThanOrEqual(30);
});

test('a title of 10,000 characters is compared soon', () => {
  const long = 'a very long (title: that) never - end '.repeat(256);
  const start = performance.now();
  expect(answer({ title: long, year: 1993 }, { title: `${long}ed`, year: 1993 })).toBe('likely');
  expect(performance.now() - start).toBeLessThan(1000);
});

test('right-to-left and zero-width characters make no difference', () => {
  expect(answer({ title: '\u202bThe\u200b Sea\u202c\u200f', year: 1993 }, sea)).toBe('likely');
  expect(answer({ title: 'הים', year: 1993 }, { title: '\u200fהַיָּם\u200e', year: 1993 })).toBe('likely');
});

test.each(['…', '?', '!!!', '$'])('a title of signs alone, %s, matches itself and no other', (title) => {
  expect(answer({ title, year: 1993 }, { title, year: 1993 })).toBe('likely');
  expect(answer({ title, year: 1993 }, { title: '#', year: 1993 })).toBeNull();
  expect(blockingKeysOf(film({ title }))).not.toEqual([]);
});

test('a title of invisible characters is no title', () => {
  expect(answer({ title: '\u200b\u200e', year: 1993 }, { title: '\u2060', year: 1993 })).toBeNull();
});
