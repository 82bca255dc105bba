import { expect, test } from 'vitest';
import { moveToBin } from '../../../lib/review/edits.ts';
import { readCounters } from '../../../lib/store/counters.ts';
import { emptyBin } from '../../../lib/store/empty-bin.ts';
import { readRecords } from '../../../lib/store/folios/read-records.ts';
import { bring, openTestLibrary, review, testNow } from './support.ts';

test('a full bin is emptied in a few steps, and what lies beside it stays', async () => {
  const library = openTestLibrary();
  const all = Array.from({ length: 1_200 }, (_, n) => review(`r${n}`, { title: `Film ${n}` }));
  // every folio has some that stay but the last hundred, which go whole
  const isKept = (n: number) => n % 8 === 3 && n < 1_100;
  const entries = all.map((one, n) => ({ kind: 'review' as const, review: isKept(n) ? one : moveToBin(one, testNow) }));
  await bring(library, entries);
  const kept = all.filter((_, n) => isKept(n)).map(({ id }) => id);
  const { revision } = await readCounters(library);
  expect((await emptyBin(library))?.counters.revision).toBeLessThan(revision + 5);
  const left: string[] = [];
  for await (const records of readRecords(library)) left.push(...records.map((record) => record.review.id));
  expect(left).toEqual(kept);
  expect(await readCounters(library)).toMatchObject({ reviews: kept.length, binned: 0 });
});
