// How fast rows get into the library: `npm run bench:import`, or another number of rows after `--`.
//
// Rows of a diary are made on the options page of the built extension and sent to its background in pieces, as an import
// does once its file is read: parsed by their schema, held against what is stored, written with a journal, filed under
// their keys, and acknowledged when all of it is on disk. The bare write is the same reviews put into a store with a
// record for each, no index and as many in a transaction, by the page itself; the making of them is not counted. Then the
// same rows come a second time, which must add nothing, and the first batch is undone.
import { launchChromium } from '../e2e/support/launch-chromium.ts';
import type { Brought } from './bring-in.ts';
import { buildScript } from './build-script.ts';

declare const bringInRows: (rows: number) => Promise<Brought>;
declare const putBare: (rows: number) => Promise<number>;
declare const takeBack: (batchId: string) => Promise<number>;
declare const rowBytes: number;

const rows = Number(process.argv[2] ?? 100_000);
const perSecond = (ms: number) => Math.round(rows / (ms / 1000));

const script = await buildScript('import-page.ts');
const browser = await launchChromium({});
try {
  const page = await browser.openOwn('options.html');
  await page.evaluate(script);
  await page.evaluate(() => putBare(2_000));
  const bareBefore = await page.evaluate((n) => putBare(n), rows);
  const first = await page.evaluate((n) => bringInRows(n), rows);
  const bareAfter = await page.evaluate((n) => putBare(n), rows);
  const again = await page.evaluate((n) => bringInRows(n), rows);
  const undoMs = await page.evaluate((id) => takeBack(id), first.batchId);
  const left = await browser.ask('readCounts', null);
  if (left.reviews !== 0) throw new Error(`${left.reviews} reviews were left`);
  const bareMs = Math.min(bareBefore, bareAfter);
  console.log(
    JSON.stringify({
      rows,
      bytesPerRow: Math.round(await page.evaluate(() => rowBytes)),
      rowsPerSecond: perSecond(first.ms),
      bareRowsPerSecond: perSecond(bareMs),
      shareOfBareSpeed: Math.round((bareMs / first.ms) * 100) / 100,
      commitMs: Math.round(first.commitMs),
      againRowsPerSecond: perSecond(again.ms),
      undoRowsPerSecond: perSecond(undoMs),
      pageHeapMb: Math.round(first.heapMb),
    }),
  );
} finally {
  await browser.close();
}
