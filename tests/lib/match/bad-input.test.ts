import { expect, test } from 'vitest';
import { sightingSchema } from '../../../lib/film/sighting-schema.ts';
import { blockingKeysOf, lookupKeysOf } from '../../../lib/match/blocking-keys.ts';
import { findMatches } from '../../../lib/match/find-matches.ts';
import { ld, readAt } from '../sites/support/read-at.ts';
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

test.each([
  ['a year of 0', { dateCreated: '0000-01-01' }],
  ['a year of 9999', { dateCreated: '9999-12-31' }],
  ['500 directors', { director: Array.from({ length: 500 }, (_, i) => ({ name: `Given${i} Family${i}` })) }],
])('a page with %s passes the door, and its film is found by title and key', (_what, said) => {
  const head = ld({ '@type': 'Movie', url: '/title/tt0000001/', name: 'The Sea', ...said });
  const sighting = readAt('https://www.imdb.com/title/tt0000001/', `<html><head>${head}</head><body></body></html>`);
  const { film: seen } = sightingSchema.parse(sighting);
  const stored = [
    candidate('by title', { title: 'The Sea', year: 1993 }),
    candidate('by key', { title: 'Havet', keys: ['imdb:tt0000001'] }),
    candidate('other', { title: 'The Sea', year: 1993, keys: ['imdb:tt0000002'] }),
  ];
  const answers = findMatches(seen, stored).map(({ reviewId, certainty }) => [reviewId, certainty]);
  expect(answers[0]).toEqual(['by key', 'certain']);
  expect(answers.flat()).not.toContain('other');
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

test.each<[string, string]>([
  ['M', 'N'],
  ['π', 'Pi'],
  ['9', 'Nine'],
  ['8½', '8'],
  ['1917', '1918'],
  ['300', '301'],
  ['If....', 'If Only'],
  ['!!!', '!'],
  ['$9.99', '$'],
  ['(500) Days of Summer', 'Summer'],
  ['[REC]', '[REC]²'],
  ['X', 'V'],
  ['It', 'It Chapter Two'],
  ['+1', '+2'],
])('%s, a title that looks like none, is found by itself and not by %s', (title, other) => {
  expect(answer({ title, year: 1993 }, { title, year: 1993 })).toBe('likely');
  expect(answer({ title, year: 1993 }, { title: other, year: 1993 })).not.toBe('likely');
  const stored = new Set(blockingKeysOf(film({ title, year: 1993 })));
  expect(lookupKeysOf(film({ title, year: 1993 })).some((key) => stored.has(key))).toBe(true);
});

test('two keys of one authority agree by either, and rule a film out where neither agrees', () => {
  const both: Facts = { ...sea, keys: ['imdb:tt0000001', 'imdb:tt0000002'] };
  expect(answer(both, { ...sea, keys: ['imdb:tt0000002'] })).toBe('certain');
  expect(answer({ ...sea, keys: ['imdb:tt0000001'] }, both)).toBe('certain');
  expect(answer(both, { ...sea, keys: ['imdb:tt0000003'] })).toBeNull();
});

test.each(['…', '?', '!!!', '$'])('a title of signs alone, %s, matches itself and no other', (title) => {
  expect(answer({ title, year: 1993 }, { title, year: 1993 })).toBe('likely');
  expect(answer({ title, year: 1993 }, { title: '#', year: 1993 })).toBeNull();
  expect(blockingKeysOf(film({ title }))).not.toEqual([]);
});

test('a title of invisible characters is no title', () => {
  expect(answer({ title: '\u200b\u200e', year: 1993 }, { title: '\u2060', year: 1993 })).toBeNull();
});
