import { describe, expect, test } from 'vitest';
import { reviewHasWords } from '../../../lib/library/review-has-words.ts';
import { wordsOf } from '../../../lib/library/words-of.ts';
import { linesOf, stored, tableOf } from './support.ts';

const table = tableOf(
  stored('solaris', { title: 'Solaris', originalTitle: 'Солярис', directors: ['Andrei Tarkovsky'], year: 1972 }),
  stored('amelie', { title: 'Le Fabuleux Destin d’Amélie Poulain', cast: [{ name: 'Audrey Tautou', role: null }] }),
  stored('andrei', { title: 'Andrei Rublev' }, { tags: ['slow'], updatedAt: '2020-01-01T00:00:00.000Z' }),
  stored('seven', { title: '七人の侍', genres: ['Drama'] }, { author: 'A. Critic' }),
);

describe('a search', () => {
  test.each([
    ['sol', ['solaris']],
    ['AMELIE poul', ['amelie']],
    ['amélie', ['amelie']],
    ['солярис', ['solaris']],
    ['tautou', ['amelie']],
    ['slow', ['andrei']],
    ['drama critic', ['seven']],
    ['tarkovsky solaris', ['solaris']],
    ['tarkovsky amelie', []],
    ['laris', []],
    ['!!!', []],
  ])('finds by the beginnings of words in titles, people, tags and genres: %s', (search, found) => {
    expect(linesOf(table, { search })).toEqual(found);
  });

  test('finds in the middle where a script parts no words', () => {
    expect(linesOf(table, { search: '侍' })).toEqual(['seven']);
  });

  test('puts first what is called so, and keeps another order that was asked for', () => {
    expect(linesOf(table, { search: 'andrei' })).toEqual(['andrei', 'solaris']);
    expect(linesOf(table, { search: 'andrei', sort: 'changed' })).toEqual(['solaris', 'andrei']);
  });

  test('takes in what was found in the texts, within what is filtered', () => {
    expect(linesOf(table, { search: 'ocean' }, new Set([1, 3]))).toEqual(['solaris', 'andrei']);
    expect(linesOf(table, { search: 'ocean', filters: { tag: 'slow' } }, new Set([1, 3]))).toEqual(['andrei']);
  });
});

test('every part of a review is searched by the beginnings of its words', () => {
  const review = stored('a', { title: 'Mirror' }, { pros: ['A “burning” barn.'], note: 'Lent to Zoë', sections: [] });
  expect(reviewHasWords(review, wordsOf('burn zoe'))).toBe(true);
  expect(reviewHasWords(review, wordsOf('mirror barn'))).toBe(true);
  expect(reviewHasWords(review, wordsOf('urning'))).toBe(false);
  expect(reviewHasWords(review, wordsOf('burn nobody'))).toBe(false);
});
