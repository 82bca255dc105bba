import { describe, expect, test } from 'vitest';
import { unpackRow } from '../../../lib/library/pack-row.ts';
import { moveToBin } from '../../../lib/review/edits.ts';
import { undoBatch } from '../../../lib/store/batch/undo-batch.ts';
import { changeReview } from '../../../lib/store/change-reviews.ts';
import { noCounters } from '../../../lib/store/counters.ts';
import type { Library } from '../../../lib/store/database.ts';
import { mendShelves } from '../../../lib/store/shelves/mend-shelves.ts';
import { readFirstRows } from '../../../lib/store/shelves/read-first-rows.ts';
import {
  type NumberedRows,
  readChangedShelves,
  readShelves,
  readStamp,
} from '../../../lib/store/shelves/read-shelves.ts';
import { bring, openTestLibrary, put, review } from './support.ts';

const titlesOf = (rows: NumberedRows) => rows.flatMap(([, row]) => (row === null ? [] : unpackRow(row).title));

async function shelved(library: Library): Promise<string[]> {
  const rows: NumberedRows = [];
  for await (const some of readShelves(library)) rows.push(...some);
  return titlesOf(rows);
}
const films = (...titles: string[]) => titles.map((title) => review(title, { title }));

describe('the rows of the library', () => {
  test('follow each change of a review, the bin’s among them', async () => {
    const library = openTestLibrary();
    await put(library, ...films('Solaris', 'Stalker'));
    await changeReview(library, 'Solaris', (before) => (before && moveToBin(before, new Date())) || 'same');
    await changeReview(library, 'Stalker', () => 'gone');
    expect(await shelved(library)).toEqual(['Solaris']);
  });

  test('follow a batch and its undoing, over many shelves', async () => {
    const library = openTestLibrary();
    await put(library, ...films('Mirror'));
    const entries = Array.from({ length: 600 }, (_, n) => ({ kind: 'review' as const, review: review(`r${n}`) }));
    const { batchId } = await bring(library, entries);
    expect(await shelved(library)).toHaveLength(601);
    await undoBatch(library, batchId);
    expect(await shelved(library)).toEqual(['Mirror']);
  });

  test('that are newer than what one knows are read alone', async () => {
    const library = openTestLibrary();
    await bring(
      library,
      Array.from({ length: 600 }, (_, n) => ({ kind: 'review' as const, review: review(`r${n}`) })),
    );
    const stamp = await readStamp(library);
    expect(await readChangedShelves(library, stamp)).toEqual({ rows: [], stamp });
    await changeReview(library, 'r599', () => review('r599', { title: 'Changed' }));
    const changed = await readChangedShelves(library, stamp);
    expect(changed.rows.length).toBeLessThan(257);
    expect(titlesOf(changed.rows)).toContain('Changed');
    expect(changed.stamp).toBeGreaterThan(stamp);
  });

  test('that were changed last come first, before all are read', async () => {
    const library = openTestLibrary();
    const at = (day: string) => ({ updatedAt: `2026-01-${day}T00:00:00.000Z` });
    await put(library, review('a', { title: 'Old' }, at('01')), review('b', { title: 'New' }, at('03')));
    await put(library, review('c', { title: 'Middle' }, at('02')));
    expect(titlesOf(await readFirstRows(library, false, 2))).toEqual(['New', 'Middle']);
  });

  test('are packed anew after an update that packs them in another way', async () => {
    const library = openTestLibrary();
    await put(library, ...films('Solaris'));
    const db = await library.reviews();
    await db.clear('shelves');
    await db.put('meta', { ...noCounters, next: 2, rowsVersion: 0 }, 'counters');
    await mendShelves(library);
    expect(await shelved(library)).toEqual(['Solaris']);
  });
});
