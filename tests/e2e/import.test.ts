import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFilm } from '../../lib/film/film.ts';
import { makeTake } from '../../lib/review/take.ts';
import type { ImportedEntry } from '../../lib/store/batch/batch-entry.ts';
import { sendExtensionCommand } from '../../scripts/open-chromium.ts';
import { findBuiltExtension } from './support/built-extension.ts';
import { addresses, filmPages } from './support/film-pages.ts';
import { type Chromium, launchChromium } from './support/launch-chromium.ts';
import { waitFor } from './support/wait-for.ts';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium(filmPages);
});
afterAll(() => chromium.close());

const row = (entryId: string, film: Partial<Parameters<typeof makeFilm>[0]> = {}): ImportedEntry => ({
  kind: 'imported',
  from: 'letterboxd',
  entryId,
  take: makeTake(makeFilm({ title: `Film ${entryId}`, year: 2001, ...film }), { verdict: `Words of ${entryId}.` }),
});
const pieceOf = (piece: number, ...more: ImportedEntry[]) => [
  ...Array.from({ length: 100 }, (_, i) => row(`${piece}-${i}`)),
  ...more,
];

test('the worker may be stopped in the middle of an import: it goes on, and what it brought comes up on its page', async () => {
  const { batchId } = await chromium.ask('beginBatch', { kind: 'import', label: 'diary.csv' });
  const ballerina = row('ballerina', { title: 'Ballerina', year: 2025, keys: ['imdb:tt7181546'] });
  await chromium.ask('putPiece', { batchId, piece: 0, entries: pieceOf(0, ballerina) });
  await chromium.stopWorker();
  // as a page asks whose answer was lost
  expect(await chromium.ask('putPiece', { batchId, piece: 0, entries: pieceOf(0, ballerina) })).toEqual([]);
  await chromium.ask('putPiece', { batchId, piece: 1, entries: pieceOf(1) });
  await chromium.stopWorker();
  const report = await chromium.ask('commitBatch', { batchId, settings: null });
  expect(report).toMatchObject({ added: 201, changed: 0, unchanged: 0 });
  await chromium.stopWorker();

  const page = await chromium.open(addresses.ballerina);
  const card = await chromium.findCard(page);
  await card.getByText('Words of ballerina.').waitFor();
  await page.close();
  expect(await chromium.ask('listBatches', null)).toMatchObject([{ id: batchId, label: 'diary.csv', added: 201 }]);
  await chromium.ask('undoBatch', { batchId });
  expect(await chromium.ask('readCounts', null)).toMatchObject({ reviews: 0 });
});

test('an import whose tab is closed in the middle of it is taken back at once', async () => {
  const page = await chromium.openOwn('options.html#import');
  const lines = Array.from({ length: 20_000 }, (_, n) => `2024-01-02,Film ${n},2001,https://boxd.it/x${n},4`);
  const csv = ['Date,Name,Year,Letterboxd URI,Rating', ...lines].join('\n');
  const input = page.locator('.import-input').first();
  await input.setInputFiles({ name: 'ratings.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByRole('button', { name: /^Import [\d,]+ review/ }).click();
  await waitFor('some of it to be there', async () => (await chromium.ask('readCounts', null)).reviews > 0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.close();
  await waitFor('the half of it to be gone', async () => (await chromium.ask('readCounts', null)).reviews === 0);
  expect(await chromium.ask('listBatches', null)).toMatchObject([{ label: 'diary.csv' }]);
});

test('an import that the end of the extension cuts off is taken back at its next start', async () => {
  const { batchId } = await chromium.ask('beginBatch', { kind: 'import', label: 'diary.csv' });
  await chromium.ask('putPiece', { batchId, piece: 0, entries: pieceOf(0) });
  await chromium.ask('putPiece', { batchId, piece: 1, entries: pieceOf(1) });
  expect(await chromium.ask('readCounts', null)).toMatchObject({ reviews: 200 });

  // as an update does: all of it ends and starts anew
  const cdp = await chromium.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('the context has no browser');
  await sendExtensionCommand(cdp, 'Extensions.loadUnpacked', { path: findBuiltExtension('chrome') });
  await waitFor('the half of it to be gone', async () => {
    const counts = await chromium.ask('readCounts', null).catch(() => null);
    return counts?.reviews === 0;
  });
  await expect(chromium.ask('commitBatch', { batchId, settings: null })).rejects.toThrow('Start it again');
});
