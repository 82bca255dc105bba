/**
 * What reading a page costs it, in a real browser: `npm run bench:reading -- DIR`. DIR holds `truth.jsonl` and the saved
 * pages it names, as for `eval:pages`. Of each page the middle one of several cold runs counts; pages at no title's
 * address are left out, since nothing of them is read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findSite } from '../../lib/sites/find-site.ts';
import { sites } from '../../lib/sites/sites.ts';
import { findBuiltExtension, findInstalledBrowser } from '../e2e/support/built-extension.ts';
import { openSaved } from '../eval/pages/open-saved.ts';
import { readTruths } from '../eval/pages/truth.ts';
import { readInBrowser } from './reading/read-in-browser.ts';

const runs = 5;

const folder = process.argv[2];
if (!folder) {
  console.error('Which folder? npm run bench:reading -- DIR, where DIR holds truth.jsonl and the saved pages.');
  process.exit(2);
}

const detector = readFileSync(join(findBuiltExtension('chrome'), 'detect.js'), 'utf8');
const pages = readTruths(folder).flatMap((truth) => {
  const { url, hasAddress } = openSaved(folder, truth);
  const bytes = readFileSync(join(folder, truth.file));
  const isRead = hasAddress && findSite(sites, url) !== null;
  return isRead ? [{ file: truth.file, url: url.href, bytes, charset: truth.charset ?? 'utf-8' }] : [];
});

const browser = await chromium.launch({
  executablePath: findInstalledBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
});
const context = await browser.newContext();
const measured: { file: string; bytes: number; ms: number; title: string | null }[] = [];
try {
  for (const page of pages) {
    const costs = [];
    for (let run = 0; run < runs; run += 1) costs.push(await readInBrowser(context, detector, page));
    costs.sort((a, b) => a.ms - b.ms);
    const { ms, title } = costs[Math.floor(runs / 2)] ?? { ms: 0, title: null };
    measured.push({ file: page.file, bytes: page.bytes.length, ms, title });
  }
} finally {
  await browser.close();
}

measured.sort((a, b) => b.ms - a.ms);
for (const { file, bytes, ms, title } of measured) {
  console.log(
    `${ms.toFixed(1).padStart(6)} ms ${String(Math.round(bytes / 1000)).padStart(6)} kB  ${file}  ${title ?? '–'}`,
  );
}
const percentile = (share: number) => measured[measured.length - Math.ceil(share * measured.length)]?.ms ?? 0;
const largest = measured.reduce((a, b) => (b.bytes > a.bytes ? b : a), { bytes: 0, ms: 0 });
const round = (ms: number) => Math.round(ms * 100) / 100;
console.log(
  JSON.stringify({
    pages: measured.length,
    runs,
    msPerPageP50: round(percentile(0.5)),
    msPerPageP95: round(percentile(0.95)),
    msPerPageMax: round(percentile(1)),
    largestPageMs: round(largest.ms),
  }),
);
