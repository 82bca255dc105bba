import { expect, test } from 'vitest';
import { moveToBin } from '../../../lib/review/edits.ts';
import { changeReview } from '../../../lib/store/change-reviews.ts';
import type { Library } from '../../../lib/store/database.ts';
import { listReviews } from '../../../lib/store/list-reviews.ts';
import { bring, openTestLibrary, put, review } from './support.ts';

const titles = async (library: Library, query: string, bin = false) =>
  (await listReviews(library, { query, bin, after: null })).items.map(({ title }) => title);

test('the library lists what was changed last first', async () => {
  const library = openTestLibrary();
  await put(
    library,
    review('a', { title: 'Stalker' }, { updatedAt: '2026-01-03T00:00:00.000Z' }),
    review('b', { title: 'Mirror' }, { updatedAt: '2026-01-05T00:00:00.000Z' }),
  );
  expect(await titles(library, '')).toEqual(['Mirror', 'Stalker']);
});

test('a search finds the beginnings of words, without accents, in titles and names', async () => {
  const library = openTestLibrary();
  await put(
    library,
    review('a', { title: 'Le Fabuleux Destin d’Amélie Poulain', directors: ['Jean-Pierre Jeunet'] }),
    review('b', { title: 'Delicatessen', directors: ['Marc Caro'] }),
  );
  expect(await titles(library, 'amelie poul')).toEqual(['Le Fabuleux Destin d’Amélie Poulain']);
  expect(await titles(library, 'JEUNET')).toEqual(['Le Fabuleux Destin d’Amélie Poulain']);
  expect(await titles(library, 'amelie caro')).toEqual([]);
});

test('the bin has a list and a search of its own', async () => {
  const library = openTestLibrary();
  await put(library, moveToBin(review('a', { title: 'Mirror' }), new Date()), review('b', { title: 'Stalker' }));
  expect(await titles(library, '', true)).toEqual(['Mirror']);
  expect(await titles(library, 'stal', true)).toEqual([]);
});

test.each(['', 'solaris'])('pages of the list for "%s" hold every review once', async (query) => {
  const library = openTestLibrary();
  await put(library, ...Array.from({ length: 120 }, (_, i) => review(`r${i}`)));
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listReviews(library, { query, bin: false, after });
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === null) break;
    after = page.next;
  }
  expect(new Set(ids).size).toBe(120);
  expect(ids).toHaveLength(120);
});

test('pages come in the order of the changes, wherever the reviews lie', async () => {
  const library = openTestLibrary();
  const days = Array.from({ length: 300 }, (_, i) => (i * 97) % 300);
  const at = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString();
  await bring(
    library,
    days.map((day, i) => ({ kind: 'review', review: review(`r${i}`, {}, { updatedAt: at(day) }) })),
  );
  await changeReview(library, 'r7', (before) => (before ? { ...before, updatedAt: at(400) } : 'same'));
  await changeReview(library, 'r8', (before) => (before && moveToBin(before, new Date())) || 'same');
  const times: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listReviews(library, { query: '', bin: false, after });
    times.push(...page.items.map(({ updatedAt }) => updatedAt));
    if (page.next === null) break;
    after = page.next;
  }
  expect(times).toHaveLength(299);
  expect(times).toEqual([...times].sort().reverse());
  expect(times[0]).toBe(at(400));
});
