import { expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { addViewing, editTake, learnKeys, moveToBin, takeFromBin, unlearnKeys } from '../../../lib/review/edits.ts';
import { makeReview } from '../../../lib/review/make-review.ts';
import { makeTake } from '../../../lib/review/take.ts';

const now = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-02-01T00:00:00Z');
const film = makeFilm({ title: 'Solaris', keys: ['imdb:tt0069293'] });
const review = makeReview(makeTake(film), { id: 'a', origin: { kind: 'mine' }, now });

test('new words count a revision and keep what was learned', () => {
  const learned = learnKeys(review, ['letterboxd:solaris']);
  const edited = editTake(learned, makeTake(film, { verdict: 'Deep.' }), later);
  expect(edited).toMatchObject({ revision: 3, verdict: 'Deep.', updatedAt: later.toISOString() });
  expect(edited.film.keys).toEqual(['imdb:tt0069293', 'letterboxd:solaris']);
});

test('learning and unlearning a key leaves the review as it was, but for the count', () => {
  const back = unlearnKeys(learnKeys(review, ['letterboxd:solaris']), ['letterboxd:solaris']);
  expect(back).toEqual({ ...review, revision: 3 });
});

test('what a review told itself cannot be unlearned', () => {
  expect(unlearnKeys(review, ['imdb:tt0069293'])).toBe(review);
});

test('learning what is known changes nothing', () => {
  expect(learnKeys(review, ['imdb:tt0069293'])).toBe(review);
});

test('a review comes back from the bin with the same words', () => {
  expect(takeFromBin(moveToBin(review, later), later)).toEqual({
    ...review,
    revision: 3,
    updatedAt: later.toISOString(),
  });
});

test('a film counts as seen once, whatever day it was', () => {
  const seen = addViewing(review, later);
  expect(seen.viewings).toEqual([{ on: null, rewatch: false }]);
  expect(addViewing(seen, later)).toBe(seen);
});
