// A large file through the import page of the built extension: `npm run bench:import-file`, or another number of rows
// after `--`. Some minutes.
//
// A Letterboxd `reviews.csv` of about a kilobyte a row is written to a temporary folder and chosen on the page in a real
// Chromium; then everything happens that happens for a person. `checked` is the dry run, from the choice to the plan;
// `imported` from the click until the import is acknowledged; what `bench:import` calls a bare write is held against it
// there. `pageMb` is the most that the page and its worker use at one time, by the engine's own count, four times a
// second. `grownMb` is by how much the memory of all pages and workers of the browser has grown at its highest, read from
// the system: the page, its worker and the extension's background, in one process, with all that was not yet collected.

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../scripts/open-chromium.ts';
import { startWebServer } from '../../scripts/web-server/start-web-server.ts';
import { findBuiltExtension, findInstalledBrowser } from '../e2e/support/built-extension.ts';
import { watchHeaps } from './watch-heaps.ts';

const rows = Number(process.argv[2] ?? 100_000);
const patienceMs = 600_000;
const pollMs = 250;
const text = 'The light falls through the shutters as if it had been told to wait. '.repeat(13);

const folder = mkdtempSync(join(tmpdir(), 'lobby-card-bench-'));
const file = join(folder, 'reviews.csv');

async function writeFile(): Promise<void> {
  const out = createWriteStream(file);
  out.write('Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\r\n');
  for (let n = 0; n < rows; n++) {
    const day = `20${String(10 + (n % 15))}-0${1 + (n % 9)}-1${n % 10}`;
    const line = `${day},Film ${n},${1930 + (n % 95)},https://boxd.it/${n.toString(36)},${(1 + (n % 10)) / 2},,"${n}: ${text}",bench,${day}\r\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const web = await startWebServer({});
const browser = await openChromium({
  executablePath: findInstalledBrowser('chromium'),
  extension: findBuiltExtension('chrome'),
  web,
  headless: true,
});

/** Megabytes of what the browser's pages and workers have for themselves. */
async function ownMegabytes(): Promise<number> {
  const { processInfo } = await browser.cdp.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/^RssAnon:\s+(\d+)/m.exec(readStatus(id))?.[1] ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

function readStatus(id: number): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    // it has ended since
    return '';
  }
}

try {
  await writeFile();
  const page = await browser.context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#import`);
  const input = page.locator('.import-input').first();
  await input.waitFor({ state: 'attached' });
  const endWatch = await watchHeaps(await browser.context.newCDPSession(page), pollMs);
  const before = await ownMegabytes();
  let highest = before;
  const polling = setInterval(() => {
    void ownMegabytes().then((now) => {
      highest = Math.max(highest, now);
    });
  }, pollMs);

  const chosenAt = performance.now();
  await input.setInputFiles(file);
  const button = page.getByRole('button', { name: /^Import [\d,]+ review/ });
  await button.waitFor();
  const checkedMs = performance.now() - chosenAt;
  const startedAt = performance.now();
  await button.click();
  await page.getByText('To the library').waitFor();
  const importedMs = performance.now() - startedAt;
  clearInterval(polling);
  const pageMb = Math.round(endWatch());

  console.log(
    JSON.stringify({
      rows,
      fileMb: Math.round(statSync(file).size / 1_000_000),
      checkedRowsPerSecond: Math.round(rows / (checkedMs / 1000)),
      importedRowsPerSecond: Math.round(rows / (importedMs / 1000)),
      pageMb,
      beforeMb: Math.round(before),
      grownMb: Math.round(highest - before),
    }),
  );
} finally {
  await browser.close();
  await web.close();
  rmSync(folder, { recursive: true });
}
