import { expect, test } from 'vitest';
import { importedId } from '../../../lib/review/imported-id.ts';

test('an entry has the same id whenever it is imported', () => {
  expect(importedId('letterboxd', 'https://boxd.it/abc')).toBe(importedId('letterboxd', 'https://boxd.it/abc'));
  expect(importedId('letterboxd', 'https://boxd.it/abc')).toMatch(/^[0-9a-f]{32}$/);
});

test('source and entry are told apart, wherever one ends and the other begins', () => {
  expect(importedId('a', 'bc')).not.toBe(importedId('ab', 'c'));
  expect(importedId('a","b', 'c')).not.toBe(importedId('a', 'b","c'));
});

test('no two of many entries that differ in little share even a half of their ids', () => {
  const ids = Array.from({ length: 30_000 }, (_, i) => [importedId('trakt', String(i)), importedId('trakt', `${i}/a`)]);
  const all = ids.flat();
  expect(new Set(all.map((id) => id.slice(0, 16))).size).toBe(all.length);
  expect(new Set(all.map((id) => id.slice(16))).size).toBe(all.length);
});
