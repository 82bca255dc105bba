import { describe, expect, test } from 'vitest';
import { mergeCorrections, widenCorrection } from '../../../lib/match/widen-correction.ts';
import { candidate, correction, film } from './support.ts';

const same = correction('same', ['netflix:1'], { id: 'r' }, { taught: ['netflix:1'] });
const page = film({ title: 'The Sea', keys: ['netflix:1', 'imdb:tt0000001'] });
const learner = candidate('r', { title: 'Fog', keys: ['netflix:1'] });

describe('a page on which a correction holds', () => {
  test('gives it its other keys, so that it holds on the sites of those', () => {
    expect(widenCorrection(same, page, []).page.keys).toEqual(['netflix:1', 'imdb:tt0000001']);
    const different = correction('different', ['netflix:1'], { id: 'r' });
    expect(widenCorrection(different, page, []).page.keys).toEqual(['netflix:1', 'imdb:tt0000001']);
  });

  test('teaches by its word what the review learns for no other reason', () => {
    const learning = [{ candidate: learner, keys: ['imdb:tt0000001' as const] }];
    expect(widenCorrection(same, page, learning).taught).toEqual(['netflix:1', 'imdb:tt0000001']);
  });

  test('does not teach by its word what the review would have learned anyway', () => {
    const known = candidate('r', { title: 'Fog', keys: ['netflix:1', 'imdb:tt0000001'] });
    const more = film({ title: 'The Sea', keys: ['netflix:1', 'imdb:tt0000001', 'mubi:7'] });
    expect(widenCorrection(same, more, [{ candidate: known, keys: ['mubi:7'] }]).taught).toEqual(['netflix:1']);
    const other = candidate('s', { title: 'Mist', keys: ['trakt:movies/mist'] });
    expect(widenCorrection(same, page, [{ candidate: other, keys: ['imdb:tt0000001'] }]).taught).toEqual(['netflix:1']);
  });

  test('tells nothing where it contradicts the page of the correction', () => {
    const said = correction('same', ['netflix:1', 'imdb:tt0000002'], { id: 'r' });
    expect(widenCorrection(said, page, [])).toBe(said);
  });

  test('does not turn "not that film" against the review’s own key', () => {
    const said = correction('different', ['letterboxd:sea'], { id: 'r', keys: ['letterboxd:sea', 'imdb:tt0000009'] });
    expect(widenCorrection(said, film({ keys: ['letterboxd:sea', 'imdb:tt0000009'] }), [])).toBe(said);
  });

  test('leaves the correction as it is where there is nothing new', () => {
    expect(widenCorrection(same, film({ keys: ['netflix:1'] }), [])).toBe(same);
    expect(widenCorrection(same, film({ keys: ['mubi:7'] }), [])).toBe(same);
  });

  test('gives it no more keys than it may hold', () => {
    const crowd = film({ keys: ['netflix:1', ...Array.from({ length: 100 }, (_, i) => `site:${i}` as const)] });
    expect(widenCorrection(same, crowd, []).page.keys).toHaveLength(40);
  });
});

test('a correction out of a backup keeps what the library has learned since', () => {
  const since = {
    ...same,
    page: { ...same.page, keys: [...same.page.keys, 'mubi:7' as const] },
    taught: [...same.taught, 'mubi:7' as const],
  };
  expect(mergeCorrections(since, same)).toEqual(since);
  expect(mergeCorrections(same, since)).toEqual(since);
});
