import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { FilmKey } from '../../../lib/film/film-key.ts';
import { profileFilm } from '../../../lib/match/film-profile.ts';
import { groupFilms } from '../../../lib/match/group-films.ts';
import { judgeCandidate } from '../../../lib/match/judge-candidate.ts';
import { isSameFilm } from '../../../lib/match/same-film.ts';
import { settleCertainty } from '../../../lib/match/settle-certainty.ts';
import { anyFilm, type Facts, film } from './support.ts';

test('what is remembered is what a comparison says', () => {
  fc.assert(
    fc.property(fc.array(anyFilm, { maxLength: 8 }), (films) => {
      const profiles = films.map(profileFilm);
      const { isSame, groupOf } = groupFilms(profiles);
      for (const a of profiles) {
        for (const b of profiles) {
          // held against itself, a film is one with itself whatever it tells
          if (a !== b) expect(isSame(a, b)).toBe(isSameFilm(a, b));
          if (a !== b && groupOf(a) === groupOf(b)) expect(isSameFilm(a, b)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe('the work for many reviews of one film', () => {
  const sea: Facts = { title: 'The Sea', year: 1993, directors: ['Ana Lima'] };
  const page = profileFilm(film(sea));

  function countComparisons(stored: readonly Facts[]): number {
    const compare = vi.fn(isSameFilm);
    const judged = stored.flatMap((facts, at) => {
      const profile = profileFilm(film(facts));
      const judgement = judgeCandidate(page, profile);
      return judgement ? [{ ...judgement, profile, reviewId: `r${at}` }] : [];
    });
    expect(judged).toHaveLength(stored.length);
    settleCertainty(judged, compare);
    return compare.mock.calls.length;
  }
  const many = (count: number, tell: (n: number) => Facts) => Array.from({ length: count }, (_, n) => tell(n));
  const ownKey = (n: number): FilmKey => `netflix:${n}`;

  test('is nothing where they share a key, whatever else they tell', () => {
    const told = (n: number): Facts => ({ ...sea, otherTitles: [`Sea ${n}`], keys: [ownKey(n), 'imdb:tt0000001'] });
    expect(countComparisons(many(300, told))).toBe(0);
  });

  test('is one comparison where they tell the same without a key', () => {
    expect(countComparisons(many(300, () => sea))).toBe(1);
  });

  test('grows with their number, not with its square, beside another film', () => {
    const told = (n: number): Facts => ({ ...sea, otherTitles: [`Sea ${n}`], keys: [ownKey(n), 'imdb:tt0000001'] });
    const remake: Facts = { ...sea, year: 1996, keys: ['imdb:tt0000002'] };
    expect(countComparisons([...many(300, told), remake])).toBeLessThanOrEqual(600);
  });
});
