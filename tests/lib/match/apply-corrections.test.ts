import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../lib/match/apply-corrections.ts';
import { pageKeysOf } from '../../../lib/match/page-keys.ts';
import { candidate, correction, film } from './support.ts';

const page = film({ title: 'The Sea', keys: ['imdb:tt0000001', 'letterboxd:sea'] });
const r = candidate('r', { title: 'The Sea', year: 1993 });
const saidOf = (...given: Parameters<typeof applyCorrections>) =>
  Object.fromEntries(
    [...applyCorrections(...given)].map(([id, { says, byName }]) => [id, byName ? `${says} by name` : says]),
  );

test.each(['same', 'different'] as const)('"%s" said on one site holds on every site that shares a key', (says) => {
  const said = [correction(says, ['tmdb:movie/1', 'letterboxd:sea'], { id: 'r' })];
  expect(saidOf(page, [r], said)).toEqual({ r: says });
  expect(saidOf(film({ title: 'Море', keys: ['tmdb:movie/1'] }), [r], said)).toEqual({ r: says });
});

test('a correction of another page says nothing', () => {
  expect(saidOf(page, [r], [correction('same', ['imdb:tt0000002'], { id: 'r' })])).toEqual({});
  expect(saidOf(film({ title: 'The Sea' }), [r], [correction('same', [], { id: 'r' })])).toEqual({});
});

test('a correction holds for other reviews of the same film', () => {
  const other = candidate('s', { title: 'Havet', keys: ['imdb:tt0000009'] });
  const said = [correction('different', ['letterboxd:sea'], { id: 'r', keys: ['imdb:tt0000009'] })];
  expect(saidOf(page, [r, other], said)).toEqual({ r: 'different', s: 'different' });
});

test('"not that film" spares the reviews that share only the page’s own key', () => {
  const right = candidate('s', { title: 'The Sea', keys: ['letterboxd:sea'] });
  const said = [correction('different', ['letterboxd:sea'], { id: 'r', keys: ['letterboxd:sea', 'imdb:tt0000009'] })];
  expect(saidOf(page, [r, right], said)).toEqual({ r: 'different' });
});

test('a review without keys is known again by title and year when it was imported anew', () => {
  const said = [correction('same', ['letterboxd:sea'], { id: 'gone', title: 'Sea, The', year: 1993 })];
  expect(saidOf(page, [r, candidate('s', { title: 'The Sea', year: 2011 })], said)).toEqual({ r: 'same' });
});

test('a word on the review itself goes before a newer one on another review of its film', () => {
  const known = { title: 'The Sea', year: 1993 };
  const older = correction('same', ['letterboxd:sea'], { id: 'r', ...known }, { madeAt: '2026-01-01T00:00:00.000Z' });
  const newer = correction('different', ['letterboxd:sea'], { id: 's', ...known });
  expect(saidOf(page, [r, candidate('s', known)], [older, { ...newer, madeAt: '2026-02-01T00:00:00.000Z' }])).toEqual({
    r: 'same',
    s: 'different',
  });
});

test('a review of which nothing is known is no other’s film', () => {
  const said = [correction('same', ['letterboxd:sea'], { id: 'gone' })];
  expect(saidOf(page, [candidate('s', {})], said)).toEqual({});
});

test('the newest word counts, in whatever order they come', () => {
  const older = correction('same', ['letterboxd:sea'], { id: 'r' }, { madeAt: '2026-01-01T00:00:00.000Z' });
  const newer = correction('different', ['imdb:tt0000001'], { id: 'r' }, { madeAt: '2026-02-01T00:00:00.000Z' });
  expect(saidOf(page, [r], [older, newer])).toEqual({ r: 'different' });
  expect(saidOf(page, [r], [newer, older])).toEqual({ r: 'different' });
});

describe('on a site that shares no key with the first', () => {
  const first = film({ title: 'The Sea', year: 1993, keys: ['netflix:1'] });
  const named = (says: 'same' | 'different', year: number | null = 1993) =>
    correction(
      says,
      pageKeysOf(first),
      { id: 'r' },
      { page: { site: 'netflix', url: 'https://example.org/', title: 'The Sea', year, keys: pageKeysOf(first) } },
    );

  test.each(['same', 'different'] as const)('"%s" holds by title and year', (says) => {
    const elsewhere = film({ title: 'Sea, The', year: 1993, keys: ['mubi:7'] });
    expect(saidOf(elsewhere, [r], [named(says)])).toEqual({ r: `${says} by name` });
  });

  test.each([
    ['another year', film({ title: 'The Sea', year: 1994, keys: ['mubi:7'] }), named('same')],
    ['a year unknown to the page', film({ title: 'The Sea', keys: ['mubi:7'] }), named('same')],
    ['a year unknown to both', film({ title: 'The Sea', keys: ['mubi:7'] }), named('same', null)],
    ['another title', film({ title: 'The Fog', year: 1993, keys: ['mubi:7'] }), named('same')],
  ])('it does not hold with %s', (_why, elsewhere, said) => {
    expect(saidOf(elsewhere, [r], [said])).toEqual({});
  });

  test('it does not hold where another id says that the page is of another film', () => {
    const said = named('different');
    said.page.keys.push('imdb:tt0000001');
    expect(saidOf(film({ title: 'The Sea', year: 1993, keys: ['imdb:tt0000002'] }), [r], [said])).toEqual({});
  });

  test('what was said of a key of the page goes before it, however old', () => {
    const older = correction('different', ['mubi:7'], { id: 'r' }, { madeAt: '2025-01-01T00:00:00.000Z' });
    const elsewhere = film({ title: 'The Sea', year: 1993, keys: ['mubi:7'] });
    expect(saidOf(elsewhere, [r], [older, named('same')])).toEqual({ r: 'different' });
  });
});
