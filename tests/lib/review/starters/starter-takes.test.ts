import { describe, expect, test } from 'vitest';
import { authorityOf } from '../../../../lib/film/film-key.ts';
import { takeSchema } from '../../../../lib/review/schema.ts';
import { starterTakes } from '../../../../lib/review/starters/starter-takes.ts';

describe('the starter reviews', () => {
  test('are a dozen, and Ballerina leads them', () => {
    expect(starterTakes).toHaveLength(12);
    expect(starterTakes[0]?.take.film).toMatchObject({ title: 'Ballerina', year: 2025, directors: ['Len Wiseman'] });
    expect(starterTakes[0]?.take.film.keys).toEqual(['imdb:tt7181546', 'tmdb:movie/541671']);
  });

  test('have ids of their own, and no film comes twice', () => {
    expect(new Set(starterTakes.map(({ id }) => id)).size).toBe(12);
    const keys = starterTakes.flatMap(({ take }) => take.film.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('never say the same thing twice', () => {
    const sentences = starterTakes.flatMap(({ take }) => [take.verdict, ...take.pros, ...take.cons]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test.each(starterTakes.map((starter) => [starter.id, starter] as const))('%s is whole', (id, { take }) => {
    expect(takeSchema.parse(take)).toEqual(take);
    expect(id).toBe(`starter-${id.slice('starter-'.length, -5)}-${take.film.year}`);
    expect(id).toMatch(/^starter-[a-z0-9-]+$/);
    expect(take.film.keys.map(authorityOf).slice(0, 2)).toEqual(['imdb', 'tmdb']);
    expect(take.film.cast.length).toBeGreaterThanOrEqual(4);
    expect(take.film.cast.length).toBeLessThanOrEqual(8);
    expect(take.film.cast.every(({ role }) => role)).toBe(true);
    expect(take.pros.length).toBeGreaterThanOrEqual(3);
    expect(take.pros.length).toBeLessThanOrEqual(4);
    expect(take.cons.length).toBeGreaterThanOrEqual(2);
    expect(take.cons.length).toBeLessThanOrEqual(3);
  });
});
