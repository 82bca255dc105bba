import { describe, expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Film } from '../../../lib/film/schema.ts';
import { UserError } from '../../../lib/film/user-error.ts';
import { profileFilm } from '../../../lib/match/film-profile.ts';
import { mergeFilms } from '../../../lib/match/merge-films.ts';
import { isSameFilm } from '../../../lib/match/same-film.ts';
import { splitFilm } from '../../../lib/match/split-film.ts';
import type { Review } from '../../../lib/review/schema.ts';
import { makeStoredReview } from '../../support/make-stored-review.ts';

const now = new Date('2026-11-26T12:00:00Z');
const about = (id: string, film: Partial<Film>, learnedKeys: Review['learnedKeys'] = []): Review => ({
  ...makeStoredReview(id, { film: makeFilm(film) }),
  learnedKeys,
});
const isOne = (a: Review | undefined, b: Review | undefined) =>
  a !== undefined && b !== undefined && isSameFilm(profileFilm(a.film), profileFilm(b.film));

describe('films that are made one', () => {
  test('are one for the matcher, under the title that stays, with the other remembered', () => {
    const [stayed, moved] = mergeFilms(
      [about('a', { title: 'The Boat', year: 2009 })],
      [about('b', { title: 'Pirate Waves', originalTitle: 'Ondes', year: 2010, directors: ['A. Director'] })],
      now,
    );
    expect(isOne(stayed, moved)).toBe(true);
    expect(moved?.film).toMatchObject({
      title: 'The Boat',
      year: 2009,
      otherTitles: ['Pirate Waves', 'Ondes'],
      directors: ['A. Director'],
    });
  });

  test('know each other’s keys, but not a number that is another film’s', () => {
    const merged = mergeFilms(
      [about('a', { title: 'A', keys: ['imdb:tt0000001', 'netflix:1'] })],
      [about('b', { title: 'B', keys: ['imdb:tt0000002', 'tmdb:movie/2', 'netflix:2'] }, ['imdb:tt0000002'])],
      now,
    );
    const keys = ['imdb:tt0000001', 'netflix:1', 'tmdb:movie/2', 'netflix:2'];
    expect(merged.map(({ film }) => film.keys)).toEqual([keys, keys]);
    expect(merged[1]?.learnedKeys).toEqual([]);
  });

  test('keep their words, and count a change each', () => {
    const [, moved] = mergeFilms([about('a', { title: 'A' })], [about('b', { title: 'B' })], now);
    expect(moved).toMatchObject({ id: 'b', revision: 2, updatedAt: now.toISOString() });
  });
});

describe('a film that is made two', () => {
  const stays = about('a', { title: 'Suspiria', year: 1977, keys: ['imdb:tt0076786'] });
  const leaves = about('b', { title: 'Suspiria', year: 1977, keys: ['imdb:tt0076786', 'netflix:7', 'mubi:8'] }, [
    'netflix:7',
  ]);

  test('leaves what was shared and learned behind', () => {
    const [left] = splitFilm([leaves], [stays], { title: 'Suspiria', year: 2018, directors: [] }, now);
    expect(left?.film).toEqual(makeFilm({ title: 'Suspiria', year: 2018, keys: ['mubi:8'] }));
    expect(left?.learnedKeys).toEqual([]);
    expect(isOne(left, stays)).toBe(false);
  });

  test('must be told apart by something', () => {
    const other = { title: 'Suspiria', year: 1977, directors: [] };
    expect(() => splitFilm([leaves], [stays], other, now)).toThrow(UserError);
  });
});
