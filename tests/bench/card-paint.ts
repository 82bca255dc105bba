// How long after the order the card is painted, beside an empty page in the same frame: `npm run bench:card`
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBuiltExtension } from '../e2e/support/built-extension.ts';
import { type Chromium, launchChromium } from '../e2e/support/launch-chromium.ts';

const visits = 21;
const url = 'https://www.imdb.com/title/tt7181546/';
const html = readFileSync(new URL('../../scripts/demo/ballerina-page.html', import.meta.url), 'utf8');

/** Notes when the frame's holder comes into the page: right after the order has. */
const noteHolder = () => {
  if (window !== window.top) return;
  new MutationObserver(() => {
    // the page's own are there when it has been parsed; what comes to the root later is the holder
    if (document.readyState === 'loading' || 'heldAt' in window) return;
    Object.assign(window, { heldAt: performance.timeOrigin + performance.now() });
  }).observe(document, { childList: true, subtree: true });
};

/** When the largest content of a frame was painted, on the clock of the day. */
const readPaint = () =>
  new Promise<number>((resolve) => {
    let paintedMs = 0;
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) paintedMs = Math.max(paintedMs, startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(performance.timeOrigin + paintedMs), 400);
  });

async function visit(browser: Chromium): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(noteHolder);
  await page.goto(url);
  const card = await browser.findCard(page);
  const painted = await card.evaluate(readPaint);
  const held = await page.evaluate(() => (window as unknown as { heldAt: number }).heldAt);
  await page.close();
  return painted - held;
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const built = findBuiltExtension('chrome');
const bare = mkdtempSync(join(tmpdir(), 'lobby-card-bare-'));
cpSync(built, bare, { recursive: true });
writeFileSync(join(bare, 'card.html'), '<!doctype html><title>empty</title><p>An empty page with a line of text.</p>');

const browsers = [await launchChromium({ [url]: html }, built), await launchChromium({ [url]: html }, bare)] as const;
const spent: [number[], number[]] = [[], []];
try {
  for (const browser of browsers) await browser.ask('addStarters', null);
  for (let i = 0; i < visits; i += 1) {
    spent[0].push(await visit(browsers[0]));
    spent[1].push(await visit(browsers[1]));
  }
} finally {
  for (const browser of browsers) await browser.close();
  rmSync(bare, { recursive: true });
}
const [cardMs, emptyMs] = spent.map(median);
console.log(
  JSON.stringify({
    visits,
    cardMs: Math.round(cardMs ?? 0),
    emptyMs: Math.round(emptyMs ?? 0),
    ratio: Math.round(((cardMs ?? 0) / (emptyMs ?? 1)) * 100) / 100,
  }),
);
