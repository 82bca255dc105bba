// How a page's look-up grows with the library: `npm run bench:look-ups` (10,000, 100,000 and a million reviews, some
// minutes), or other sizes after `--`.
//
// A look-up is everything that the background does between a page's sighting and its matches: the candidates by all
// keys, the user's corrections, the matching with its reasons. `byKey` shares an id with a stored review, `byTitle` only
// title, year and people; before either comes the page's glance, as in life, which is not counted. `unforeseen` has had
// no glance: the background was stopped meanwhile. `absent` is the glance at a page of a film that is not there, which is
// what most pages cost. No film is asked for twice. The bare read is one `index.getAll(key)` that returns one review, on a
// store that has each of them in a record of its own.
import { type BrowserContext, chromium } from 'playwright-core';
import { createProfile } from '../../scripts/profile/create-profile.ts';
import { startWebServer } from '../../scripts/web-server/start-web-server.ts';
import { findInstalledBrowser } from '../e2e/support/built-extension.ts';
import { buildScript } from './build-script.ts';

type Figures = Record<string, { p50: number; p95: number }>;
declare const fill: (from: number, to: number) => Promise<void>;
declare const measure: (stored: number, times: number, seed: number) => Promise<Figures>;
declare const openAndLookUp: () => Promise<number>;

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000, 1_000_000);
const step = 50_000;
const round = (ms: number) => Math.round(ms * 100) / 100;

const script = await buildScript('look-ups-page.ts', 'es');

// on disk, as an extension's data is: a browser without a profile keeps its databases in memory
const web = await startWebServer({ 'https://bench.example/': '<!doctype html><title>bench</title>' });
const profile = createProfile();
const launch = () =>
  chromium.launchPersistentContext(profile.folder, {
    executablePath: findInstalledBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: web.chromiumArgs,
  });
const openPage = async (browser: BrowserContext) => {
  const page = await browser.newPage();
  await page.goto('https://bench.example/');
  await page.addScriptTag({ type: 'module', content: script });
  await page.waitForFunction(() => 'measure' in globalThis);
  return page;
};

const all: Record<string, Figures & { ratio: Record<string, number>; openMs: number }> = {};
let stored = 0;
try {
  for (const size of sizes) {
    let browser = await launch();
    let page = await openPage(browser);
    const start = performance.now();
    for (; stored < size; stored = Math.min(size, stored + step)) {
      await page.evaluate(([from, to]) => fill(from, to), [stored, Math.min(size, stored + step)] as const);
    }
    console.log(`${size} reviews, filled in ${Math.round((performance.now() - start) / 1000)} s`);
    await browser.close();

    browser = await launch();
    page = await openPage(browser);
    const openMs = round(await page.evaluate(() => openAndLookUp()));
    await page.evaluate((n) => measure(n, 100, 1), stored);
    const figures = await page.evaluate((n) => measure(n, 500, 77_777), stored);
    await browser.close();
    const bare = figures.bareRead?.p95 ?? 1;
    const ratio = Object.fromEntries(Object.entries(figures).map(([what, { p95 }]) => [what, round(p95 / bare)]));
    all[size] = { ...figures, ratio, openMs } as (typeof all)[string];
    console.log(`  after a start of the browser the first look-up takes ${openMs} ms`);
    for (const [what, { p50, p95 }] of Object.entries(figures)) {
      console.log(`  ${what.padEnd(9)} p50 ${round(p50)} ms, p95 ${round(p95)} ms, ${ratio[what]} × a bare read`);
    }
  }
} finally {
  await profile.remove();
  await web.close();
}
const growth = (what: string) =>
  round((all[sizes.at(-1) ?? 0]?.[what]?.p95 ?? 0) / (all[sizes[0] ?? 0]?.[what]?.p95 ?? 1));
const kinds = ['byKey', 'byTitle', 'unforeseen', 'absent'];
console.log(
  JSON.stringify({
    sizes,
    growthOfP95: Object.fromEntries(kinds.map((what) => [what, growth(what)])),
    figures: all,
  }),
);
