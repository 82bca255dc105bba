// How a page's look-up grows with the library: `npm run bench:look-ups -- 10000 100000 1000000`
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { createProfile } from '../../scripts/profile/create-profile.ts';
import { startWebServer } from '../../scripts/web-server/start-web-server.ts';
import { findInstalledBrowser } from '../e2e/support/built-extension.ts';

type Figures = Record<string, { p50: number; p95: number }>;
declare const fill: (from: number, to: number) => Promise<void>;
declare const measure: (stored: number, times: number) => Promise<Figures>;

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000);
const round = (ms: number) => Math.round(ms * 100) / 100;

const entry = new URL('look-ups-page.ts', import.meta.url).pathname;
const built = await build({
  logLevel: 'error',
  configFile: false,
  build: { write: false, lib: { entry, formats: ['es'], fileName: 'bench' } },
});
const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
if (!chunk || !('code' in chunk)) throw new Error('the bench was not built');

// on disk, as an extension's data is: a browser without a profile keeps its databases in memory
const web = await startWebServer({ 'https://bench.example/': '<!doctype html><title>bench</title>' });
const profile = createProfile();
const browser = await chromium.launchPersistentContext(profile.folder, {
  executablePath: findInstalledBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
  args: web.chromiumArgs,
});
const all: Record<string, Figures> = {};
try {
  const page = await browser.newPage();
  await page.goto('https://bench.example/');
  await page.addScriptTag({ type: 'module', content: chunk.code });
  await page.waitForFunction(() => 'measure' in globalThis);
  let stored = 0;
  for (const size of sizes) {
    const start = performance.now();
    await page.evaluate(([from, to]) => fill(from, to), [stored, size] as const);
    console.log(`${size} reviews, ${Math.round((size - stored) / ((performance.now() - start) / 1000))} a second`);
    stored = size;
    await page.evaluate((n) => measure(n, 100), stored);
    const figures = await page.evaluate((n) => measure(n, 400), stored);
    all[size] = figures;
    const bare = figures.bareRead?.p95 ?? 1;
    for (const [what, { p50, p95 }] of Object.entries(figures)) {
      console.log(`  ${what.padEnd(9)} p50 ${round(p50)} ms, p95 ${round(p95)} ms, ${round(p95 / bare)} × a bare read`);
    }
  }
} finally {
  await browser.close();
  await profile.remove();
  await web.close();
}
const growth = (what: string) =>
  round((all[sizes.at(-1) ?? 0]?.[what]?.p95 ?? 0) / (all[sizes[0] ?? 0]?.[what]?.p95 ?? 1));
console.log(JSON.stringify({ sizes, growthByKey: growth('byKey'), growthByTitle: growth('byTitle'), figures: all }));
