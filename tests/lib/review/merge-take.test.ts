import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { mergeTake } from '../../../lib/review/merge-take.ts';
import type { Take } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';

const word = fc.constantFrom('', 'one', 'two', 'three');
const viewing = fc.record({
  on: fc.constantFrom(null, '2026-01-01' as const, '2026-02-02' as const),
  rewatch: fc.boolean(),
});
const key = fc.constantFrom('imdb:tt1' as const, 'tmdb:movie/2' as const, 'trakt:3' as const);
const setOf = <T>(fact: fc.Arbitrary<T>) => fc.uniqueArray(fact, { selector: (one) => JSON.stringify(one) });
const take: fc.Arbitrary<Take> = fc
  .record({
    title: word,
    year: fc.constantFrom(null, 1972, 2002),
    keys: setOf(key),
    said: fc.record({
      verdict: word,
      note: word,
      pros: fc.array(word),
      rating: fc.constantFrom(null, { value: 3, worst: 0, best: 5 }, { value: 4, worst: 0, best: 5 }),
      viewings: setOf(viewing),
      tags: setOf(word),
    }),
  })
  .map(({ said, ...film }) => makeTake(makeFilm(film), said));

const single = ['verdict', 'note', 'pros', 'rating'] as const;
const lists = ['viewings', 'tags'] as const;
const textsOf = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one));

test('what the user has not touched becomes what the source says', () => {
  fc.assert(
    fc.property(take, take, (base, theirs) => {
      expect(mergeTake(base, theirs, base).take).toEqual(theirs);
    }),
  );
});

test('a source that says the same as before changes nothing', () => {
  fc.assert(
    fc.property(take, take, (base, mine) => {
      expect(mergeTake(base, base, mine)).toEqual({ take: mine, changed: [], kept: [] });
    }),
  );
});

test('every edit by the user stays', () => {
  fc.assert(
    fc.property(take, take, take, (base, theirs, mine) => {
      const { take: merged } = mergeTake(base, theirs, mine);
      for (const name of single) {
        if (JSON.stringify(mine[name]) !== JSON.stringify(base[name])) expect(merged[name]).toEqual(mine[name]);
      }
      for (const name of lists) {
        const [was, own] = [textsOf(base[name]), textsOf(mine[name])];
        const result = textsOf(merged[name]);
        for (const fact of own) if (!was.includes(fact)) expect(result).toContain(fact);
        for (const fact of was) if (!own.includes(fact)) expect(result).not.toContain(fact);
      }
    }),
  );
});

test('what the source adds to a list comes in, and what it takes back goes', () => {
  fc.assert(
    fc.property(take, take, take, (base, theirs, mine) => {
      const { take: merged } = mergeTake(base, theirs, mine);
      for (const [was, brings, result] of [
        [base.tags, theirs.tags, merged.tags],
        [base.film.keys, theirs.film.keys, merged.film.keys],
      ] as [string[], string[], string[]][]) {
        for (const fact of brings) if (!was.includes(fact)) expect(result).toContain(fact);
        for (const fact of was) if (!brings.includes(fact)) expect(result).not.toContain(fact);
      }
    }),
  );
});

test('the same export once more changes nothing', () => {
  fc.assert(
    fc.property(take, take, take, (base, theirs, mine) => {
      const { take: merged } = mergeTake(base, theirs, mine);
      expect(mergeTake(theirs, theirs, merged).take).toEqual(merged);
    }),
  );
});

test('every changed field is named, and no other', () => {
  fc.assert(
    fc.property(take, take, take, (base, theirs, mine) => {
      const { take: merged, changed } = mergeTake(base, theirs, mine);
      const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
      const inFilm = (['title', 'year', 'keys'] as const).filter((name) => differs(merged.film[name], mine.film[name]));
      const said = [...single, ...lists].filter((name) => differs(merged[name], mine[name]));
      expect(changed.toSorted()).toEqual([...inFilm.map((name) => `film.${name}`), ...said].toSorted());
    }),
  );
});

test('a field that both have changed is named as kept', () => {
  const [base, theirs, mine] = ['Slow.', 'Slow!', 'Slow, and right so.'].map((verdict) =>
    makeTake(makeFilm(), { verdict }),
  );
  if (!base || !theirs || !mine) throw new Error('three takes');
  expect(mergeTake(base, theirs, mine)).toEqual({ take: mine, changed: [], kept: ['verdict'] });
});
