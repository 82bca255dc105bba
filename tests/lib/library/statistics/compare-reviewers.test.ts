import { expect, test } from 'vitest';
import { countLibrary } from '../../../../lib/library/statistics/count-library.ts';
import type { Review } from '../../../../lib/review/schema.ts';
import { stored, tableOf } from '../support.ts';

const rated = (by: string, film: number, value: number, said: Partial<Review> = {}) =>
  stored(`${by} ${film}`, { title: `Film ${film}`, year: 1990 }, { rating: { value, worst: 0, best: 5 }, ...said });
const critic = (film: number, value: number) =>
  rated('critic', film, value, { author: 'A. Critic', origin: { kind: 'clipped' } });

test('five films that both have rated tell how two tastes lean', () => {
  const mine = [4, 3, 1, 5, 2].map((value, film) => rated('mine', film, value));
  const theirs = [4.5, 3, 4, 4, 2].map((value, film) => critic(film, value));
  expect(countLibrary(tableOf(...mine, ...theirs)).leans).toEqual([
    {
      name: 'A. Critic',
      by: 'author',
      films: 5,
      mine: 3,
      theirs: 3.5,
      agreed: 0.6,
      differing: [
        { id: 'mine 2', title: 'Film 2', year: 1990, mine: 1, theirs: 4 },
        { id: 'mine 3', title: 'Film 3', year: 1990, mine: 5, theirs: 4 },
      ],
    },
  ]);
});

test('four are too few, however often one of them was reviewed', () => {
  const mine = [4, 3, 1, 5].map((value, film) => rated('mine', film, value));
  const theirs = [4, 3, 1, 5].flatMap((value, film) => [
    critic(film, value),
    { ...critic(film, value), id: `b${film}` },
  ]);
  expect(countLibrary(tableOf(...mine, ...theirs)).leans).toEqual([]);
});

test('a paper’s unsigned reviews count as the paper’s, and what nobody signed as nobody’s', () => {
  const films = [0, 1, 2, 3, 4];
  const mine = films.map((film) => rated('mine', film, 3));
  const said = { origin: { kind: 'clipped' } } as const;
  const paper = films.map((film) => rated('paper', film, 3, { publisher: 'The Paper', ...said }));
  const nobody = films.map((film) => rated('nobody', film, 1, said));
  expect(countLibrary(tableOf(...mine, ...paper, ...nobody)).leans).toMatchObject([
    { name: 'The Paper', by: 'site', agreed: 1, differing: [] },
  ]);
});

test('ratings on other scales are compared by their share of the best', () => {
  const films = [0, 1, 2, 3, 4];
  const mine = films.map((film) => rated('mine', film, 4));
  const theirs = films
    .map((film) => critic(film, 0))
    .map((review) => ({
      ...review,
      rating: { value: 70, worst: 0, best: 100 },
    }));
  const [lean] = countLibrary(tableOf(...mine, ...theirs)).leans;
  expect([lean?.theirs, lean?.agreed]).toEqual([expect.closeTo(3.5), 1]);
});
