/**
 * What reading a page costs it, in a real browser: `npm run bench:reading -- DIR`. DIR holds `truth.jsonl` and the saved
 * pages it names, as for `eval:pages`. Putting the script in and reading are measured apart, each by the clock and in
 * processor time. Of each page the middle one of several cold runs counts; pages at no title's address are left out,
 * since nothing of them is read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findSite } from '../../lib/sites/find-site.ts';
import { sites } from '../../lib/sites/sites.ts';
import { findBuiltExtension, findInstalledBrowser } from '../e2e/support/built-extension.ts';
import { openSaved } from '../eval/pages/open-saved.ts';
import { readTruths } from '../eval/pages/truth.ts';
import { type Cost, readInBrowser } from './reading/read-in-browser.ts';

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
const parts = ['script', 'reading'] as const;
const clocks = ['ms', 'cpuMs'] as const;
type Costs = Pick<Cost, (typeof parts)[number]>;
const measured: (Costs & { file: string; bytes: number; title: string | null })[] = [];
try {
  for (const page of pages) {
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run += 1) costs.push(await readInBrowser(context, detector, page));
    const middle = (part: keyof Costs, clock: (typeof clocks)[number]) =>
      costs.map((cost) => cost[part][clock]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
    measured.push({
      file: page.file,
      bytes: page.bytes.length,
      script: { ms: middle('script', 'ms'), cpuMs: middle('script', 'cpuMs') },
      reading: { ms: middle('reading', 'ms'), cpuMs: middle('reading', 'cpuMs') },
      title: costs[0]?.title ?? null,
    });
  }
} finally {
  await browser.close();
}

measured.sort((a, b) => b.reading.cpuMs - a.reading.cpuMs);
console.log('reading: ms, of processor; script: ms, of processor');
for (const { file, bytes, title, ...costs } of measured) {
  const figures = parts
    .toReversed()
    .flatMap((part) => clocks.map((clock) => costs[part][clock].toFixed(1).padStart(6)));
  console.log(`${figures.join(' ')} ${String(Math.round(bytes / 1000)).padStart(6)} kB  ${file}  ${title ?? '–'}`);
}
const round = (ms: number) => Math.round(ms * 100) / 100;
const largest = measured.reduce((a, b) => (b.bytes > a.bytes ? b : a));
const summaryOf = (part: keyof Costs, clock: (typeof clocks)[number]) => {
  const sorted = measured.map((one) => one[part][clock]).sort((a, b) => a - b);
  const percentile = (share: number) => round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return { p50: percentile(0.5), p95: percentile(0.95), max: percentile(1), largestPage: round(largest[part][clock]) };
};
const summary = parts.flatMap((part) =>
  clocks.map((clock) => [`${part}${clock === 'ms' ? 'Ms' : 'CpuMs'}`, summaryOf(part, clock)]),
);
console.log(JSON.stringify({ pages: measured.length, runs, ...Object.fromEntries(summary) }));
