// The library's page with 100,000 reviews in a real Chromium, with the built extension: `npm run bench:library`, or
// another number of reviews after `--`. Some minutes.
//
// `opening` is the time from the tab's beginning to its first painted row, and to when all rows are read (`whole`); the
// background is stopped before every other one. `keystroke` is the time from a key's event to the frame that shows the
// answer. `scrolling` counts frames that took longer than one and a half of the screen's, over the list and over the
// same page with an empty one made as tall. `memory` is what the extension's process has grown by.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openChromium } from '../../scripts/open-chromium.ts';
import { startWebServer } from '../../scripts/web-server/start-web-server.ts';
import { findBuiltExtension, findInstalledBrowser } from '../e2e/support/built-extension.ts';
import { buildScript } from './build-script.ts';

const size = Number(process.argv[2] ?? 100_000);
const openings = 8;
const typed = ['bakore', 'mortar', 'selvi', 'gan ost', 'drama', 'tag1', 'lulu', 'wilcha bri'];
const scrollMs = 4_000;
const patienceMs = 120_000;
/** Of a screen of sixty frames a second. */
const lateMs = 25;

declare const fillLibrary: (size: number) => Promise<void>;

const web = await startWebServer({});
const browser = await openChromium({
  executablePath: findInstalledBrowser('chromium'),
  extension: findBuiltExtension('chrome'),
  web,
  headless: true,
  still: true,
});
const origin = `chrome-extension://${browser.extensionId}/`;

async function open(hash: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${origin}options.html${hash}`);
  return page;
}

async function stopBackground(): Promise<void> {
  const { targetInfos } = await browser.cdp.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type === 'service_worker' && url.startsWith(origin)) await browser.cdp.send('Target.closeTarget', { targetId });
  }
}

const percentile = (values: readonly number[], share: number) => {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
};

/** Megabytes of all processes of pages and workers. */
async function rendererMegabytes(): Promise<number> {
  const { processInfo } = await browser.cdp.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const kilobytes = pages.map(({ id }) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]),
  );
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1_000);
}

/** Seconds that it took. */
async function fill(): Promise<number> {
  const page = await open('#about');
  await page.evaluate(await buildScript('library/fill-page.ts'));
  const start = performance.now();
  await page.evaluate((n) => fillLibrary(n), size);
  await page.close();
  return Math.round((performance.now() - start) / 100) / 10;
}

interface Opening {
  first: number;
  whole: number;
}

async function measureOpening(): Promise<Opening> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { first?: number; whole?: number };
    const look = () => {
      const grid = document.querySelector('.library-grid');
      if (!seen.first && grid?.querySelector('.library-line-review')) {
        seen.first = -1;
        requestAnimationFrame(() => {
          // a task of its own comes after the frame is painted
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            seen.first = performance.now();
          };
          port2.postMessage(null);
        });
      }
      if (!seen.whole && grid?.getAttribute('aria-busy') === 'false') seen.whole = performance.now();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(`${origin}options.html#library`);
  await page.waitForFunction(() => Number((globalThis as { whole?: number }).whole) > 0, null, { timeout: patienceMs });
  const times = await page.evaluate(() => ({
    first: (globalThis as { first?: number }).first ?? -1,
    whole: (globalThis as { whole?: number }).whole ?? -1,
  }));
  await page.close();
  return times;
}

async function measureKeys(): Promise<{ ms: number[]; longTasks: number[] }> {
  const page = await open('#library');
  await page.waitForSelector('.library-grid[aria-busy="false"]', { timeout: patienceMs });
  await page.evaluate(() => {
    const world = globalThis as unknown as { answered: number[]; longTasks: number[] };
    world.answered = [];
    world.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) world.longTasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    let since: number | null = null;
    document.querySelector('input[type=search]')?.addEventListener('input', ({ timeStamp }) => {
      since = timeStamp;
    });
    const status = document.querySelector('.options-library-count');
    if (!status) throw new Error('the list tells no count');
    new MutationObserver(() => {
      const from = since;
      if (from === null) return;
      since = null;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => world.answered.push(performance.now() - from);
        port2.postMessage(null);
      });
    }).observe(status, { subtree: true, childList: true, characterData: true });
  });
  const field = page.getByRole('searchbox', { name: 'Search the library' });
  for (const text of typed) {
    await field.focus();
    for (const key of text) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(180);
    }
    for (const _ of text) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(120);
    }
  }
  const measured = await page.evaluate(() => {
    const { answered, longTasks } = globalThis as unknown as { answered: number[]; longTasks: number[] };
    return { ms: answered, longTasks };
  });
  await page.close();
  return measured;
}

async function measureScrolling(hash: string, height: number | null): Promise<{ frames: number; dropped: number }> {
  const page = await open(hash);
  await page.waitForSelector(height === null ? '.library-grid[aria-busy="false"]' : '.options-nothing', {
    timeout: patienceMs,
  });
  if (height !== null) await page.addStyleTag({ content: `.options-library { min-height: ${height}px }` });
  await page.mouse.move(700, 500);
  await page.evaluate(() => {
    const world = globalThis as unknown as { frames: number[] };
    world.frames = [];
    let last = performance.now();
    const tick = (now: number) => {
      world.frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const until = performance.now() + scrollMs;
  while (performance.now() < until) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(30);
  }
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.slice(2));
  await page.close();
  const dropped = frames.reduce((sum, ms) => sum + (ms > lateMs ? Math.round(ms / (1_000 / 60)) - 1 : 0), 0);
  return { frames: frames.length, dropped };
}

try {
  const filledInS = await fill();
  console.log(`${size} reviews, brought in within ${filledInS} s`);
  const idle = await open('#about');
  const before = await rendererMegabytes();
  await measureOpening();
  const [warm, cold]: [Opening[], Opening[]] = [[], []];
  for (let i = 0; i < openings; i += 1) {
    if (i % 2 === 1) await stopBackground();
    (i % 2 === 1 ? cold : warm).push(await measureOpening());
  }
  const opening = Object.fromEntries(
    Object.entries({ warm, cold }).map(([name, times]) => [
      name,
      {
        firstP50: percentile(
          times.map(({ first }) => first),
          0.5,
        ),
        firstMax: percentile(
          times.map(({ first }) => first),
          1,
        ),
        wholeP50: percentile(
          times.map(({ whole }) => whole),
          0.5,
        ),
      },
    ]),
  );
  console.log('opening', opening);
  const keys = await measureKeys();
  const keystroke = {
    count: keys.ms.length,
    p50: percentile(keys.ms, 0.5),
    p95: percentile(keys.ms, 0.95),
    longTasks: keys.longTasks,
  };
  console.log('keystroke', keystroke);
  const library = await open('#library');
  await library.waitForSelector('.library-grid[aria-busy="false"]', { timeout: patienceMs });
  const megabytes = (await rendererMegabytes()) - before;
  const height = await library.evaluate(() => document.documentElement.scrollHeight);
  await library.close();
  const scrolling = {
    list: await measureScrolling('#library', null),
    empty: await measureScrolling('#library?q=zzzzzz', height),
  };
  console.log('scrolling', scrolling);
  await idle.close();
  console.log(JSON.stringify({ reviews: size, filledInS, opening, keystroke, scrolling, megabytes }));
} finally {
  await browser.close();
  await web.close();
}
