import { expect, test } from 'vitest';
import { makeFilm } from '../../../lib/film/film.ts';
import { limits } from '../../../lib/film/limits.ts';
import { type Take, takeSchema } from '../../../lib/review/schema.ts';
import { makeTake } from '../../../lib/review/take.ts';

const take = (change: Partial<Take>): unknown => ({ ...makeTake(), ...change });
const film = (change: Record<string, unknown>): unknown => makeTake({ ...makeFilm(), ...change } as never);

test.each<[string, unknown]>([
  ['a verdict longer than any sentence', take({ verdict: 'x'.repeat(limits.line + 1) })],
  ['more pros than anybody has', take({ pros: Array(limits.lines + 1).fill('x') })],
  ['a rating above its own scale', take({ rating: { value: 6, worst: 1, best: 5 } })],
  ['a scale upside down', take({ rating: { value: 3, worst: 5, best: 1 } })],
  ['a rating that is no number', take({ rating: { value: Number.NaN, worst: 1, best: 5 } })],
  ['the thirtieth of February', take({ viewings: [{ on: '2026-02-30', rewatch: false }] })],
  ['a link that runs a script', take({ url: 'javascript:alert(1)' })],
  ['a link to a file', take({ url: 'file:///etc/passwd' })],
  ['a year before cinema', film({ year: 1492 })],
  ['a year as text', film({ year: '1972' })],
  ['a key of no authority', film({ keys: ['tt0069293'] })],
  ['a key with a line break', film({ keys: ['imdb:tt1\nx'] })],
  ['a stance that nobody offers', take({ stance: 'superb' as never })],
])('%s is refused', (_, stored) => {
  expect(takeSchema.safeParse(stored).success).toBe(false);
});

test('a key named __proto__ changes nothing of the result', () => {
  const parsed = takeSchema.parse(JSON.parse(`{"__proto__": {"polluted": 1}, ${JSON.stringify(makeTake()).slice(1)}`));
  expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  expect('polluted' in parsed).toBe(false);
});
