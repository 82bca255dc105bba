import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import type { Film } from '../../../lib/film/schema.ts';
import type { Correction } from '../../../lib/match/correction-schema.ts';
import { findMatches } from '../../../lib/match/find-matches.ts';
import { anyFilm, correction } from './support.ts';

const byAge = (a: Correction, b: Correction) =>
  a.madeAt === b.madeAt ? (a.id < b.id ? -1 : 1) : a.madeAt < b.madeAt ? -1 : 1;
const library = fc.array(anyFilm, { maxLength: 8 });
const asCandidates = (films: readonly Film[]) => films.map((film, at) => ({ reviewId: `r${at}`, film }));

test('the order of the candidates does not matter', () => {
  fc.assert(
    fc.property(anyFilm, library, fc.infiniteStream(fc.nat()), (page, films, dice) => {
      const candidates = asCandidates(films);
      const shuffled = candidates
        .map((candidate) => ({ candidate, at: dice.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ candidate }) => candidate);
      expect(findMatches(page, shuffled)).toEqual(findMatches(page, candidates));
    }),
    { numRuns: 500 },
  );
});

test('an unrelated review changes nothing', () => {
  const unrelated = makeFilm({
    title: 'Wholly Different Words',
    year: 1931,
    directors: ['Zoe Quist'],
    keys: ['imdb:tt9999999'],
  });
  fc.assert(
    fc.property(anyFilm, library, (page, films) => {
      const candidates = asCandidates(films);
      expect(findMatches(page, [...candidates, { reviewId: 'z', film: unrelated }])).toEqual(
        findMatches(page, candidates),
      );
    }),
    { numRuns: 500 },
  );
});

test('no other review, however alike, changes a certain match', () => {
  fc.assert(
    fc.property(anyFilm, library, anyFilm, (page, films, more) => {
      const certain = (all: readonly Film[]) =>
        findMatches(page, asCandidates(all))
          .filter((match) => match.certainty === 'certain' && match.reviewId !== `r${films.length}`)
          .map(({ reviewId, reasons }) => [reviewId, reasons]);
      expect(certain([...films, more])).toEqual(certain(films));
    }),
    { numRuns: 500 },
  );
});

test('the order of the user’s words does not matter, and one of them always holds', () => {
  const word = fc.record({
    says: fc.constantFrom('same' as const, 'different' as const),
    at: fc.nat({ max: 7 }),
    day: fc.integer({ min: 10, max: 28 }),
  });
  fc.assert(
    fc.property(anyFilm, library, fc.array(word, { maxLength: 4 }), (page, films, words) => {
      fc.pre(page.keys.length > 0);
      const said = words.flatMap(({ says, at, day }, i) => {
        const { title = '', year = null, keys = [] } = films[at] ?? {};
        const when = { id: `c${i}`, madeAt: `2026-01-${day}T00:00:00.000Z` };
        return at < films.length ? [correction(says, [...page.keys], { id: `r${at}`, title, year, keys }, when)] : [];
      });
      const matches = findMatches(page, asCandidates(films), said);
      expect(findMatches(page, asCandidates(films), said.toReversed())).toEqual(matches);
      for (const [id, says] of new Map(said.toSorted(byAge).map((one) => [one.review.id, one.says]))) {
        const found = matches.find(({ reviewId }) => reviewId === id);
        if (says === 'different') expect(found).toBeUndefined();
        else expect(found?.certainty).toBe('certain');
      }
    }),
    { numRuns: 500 },
  );
});

test('every match is one of the candidates, once, with a reason, the surest first', () => {
  const order = ['certain', 'likely', 'possible'];
  fc.assert(
    fc.property(anyFilm, library, (page, films) => {
      const matches = findMatches(page, asCandidates(films));
      expect(new Set(matches.map(({ reviewId }) => reviewId)).size).toBe(matches.length);
      expect(matches.every(({ reasons }) => reasons.length > 0)).toBe(true);
      const ranks = matches.map(({ certainty }) => order.indexOf(certainty));
      expect(ranks).toEqual([...ranks].sort());
    }),
    { numRuns: 500 },
  );
});
