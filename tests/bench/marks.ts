// Marks in a grid of 250 films, all of them reviewed, and what it costs where there are none: `npm run bench:marks -- 10000`
import type { CDPSession, Page } from 'playwright-core';
import { makeReview } from '../../lib/review/make-review.ts';
import { starterTakes } from '../../lib/review/starters/starter-takes.ts';
import type { LibraryEntry } from '../../lib/store/library-entry.ts';
import { bringIn } from '../e2e/support/bring-in.ts';
import { type Chromium, launchChromium } from '../e2e/support/launch-chromium.ts';
import { listAddresses, makeGrid, type PlayedFilm } from '../e2e/support/list-pages.ts';
import { waitFor } from '../e2e/support/wait-for.ts';

const stored = Number(process.argv[2] ?? 10_000);
const listed = 250;
const visits = 9;
const settledMs = 1_000;
const patienceMs = 30_000;

/** What a page notes of itself from its first moment on. */
interface Notes {
  /** When the last change of the list, and the last mark, came. */
  listAt: number;
  markAt: number;
  marks: number;
  shift: number;
  longTasksMs: number[];
}

const takeNotes = () => {
  const notes: Notes = { listAt: 0, markAt: 0, marks: 0, shift: 0, longTasksMs: [] };
  Object.assign(globalThis, { notes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    notes.longTasksMs.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    notes.listAt = performance.now();
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node instanceof HTMLLIElement) notes.listAt = performance.now();
          // a mark is a bare element in a link; it is on the screen with the frame after
          else if (node instanceof HTMLSpanElement && node.parentElement?.localName === 'a') {
            notes.marks += 1;
            requestAnimationFrame(() => setTimeout(() => (notes.markAt = performance.now())));
          }
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
};
const readNotes = (page: Page) => page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);

// titles of three words, so that they have about as much in common as titles have
const first =
  'Ashen Broken Crimson Distant Eastern Fallen Gentle Hollow Iron Jagged Kindled Lonely Midnight Northern Open Paper Quiet'.split(
    ' ',
  );
const second =
  'Anchor Bridge Candle Door Engine Ferry Garden Harbour Island Journey Kitchen Ladder Mirror Needle Orchard Pillar Quarry River Shadow Tower Umbrella Valley Window'.split(
    ' ',
  );
const third =
  'Again Below Calling Dreams Ends Falling Gone Home Inside Junction Keeper Lost Moving Nearby Onward Parade Query Rising Songs Tonight Undone Voices Waiting Xylem Yonder Zero Alone Beyond Crossing'.split(
    ' ',
  );
const wordAt = (words: string[], i: number) => words[i % words.length] ?? '';
const filmAt = (i: number): PlayedFilm => ({
  key: `imdb:tt${1_000_000 + i}`,
  title: [first, second, third].map((words) => wordAt(words, i)).join(' '),
  year: 1950 + (i % 70),
});
const films = Array.from({ length: listed }, (_, i) => filmAt(i));
const unknown = films.map((film) => ({ ...film, title: `Not ${film.title} Either` }));
const entryAt = (i: number): LibraryEntry => {
  const { take } = starterTakes[i % starterTakes.length] as (typeof starterTakes)[number];
  const { key, title, year } = filmAt(i);
  const film = {
    ...take.film,
    title,
    year,
    originalTitle: null,
    otherTitles: [],
    keys: [key],
    directors: [`Director ${i}`],
    cast: [],
  };
  return {
    kind: 'review',
    review: makeReview({ ...take, film }, { id: `r${i}`, origin: { kind: 'mine' }, now: new Date(0) }),
  };
};

const addresses = {
  known: listAddresses.grid,
  unknown: 'https://letterboxd.com/films/unknown/',
  late: 'https://letterboxd.com/films/late/',
};
const browser = await launchChromium({
  [addresses.known]: makeGrid(films),
  [addresses.unknown]: makeGrid(unknown),
  [addresses.late]: makeGrid([], films),
});
const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const round = (ms: number) => Math.round(ms * 10) / 10;

/** Opens a page and leaves it time; the notes, and what its process spent on scripts and layout since it was there. */
async function visit({ context }: Chromium, url: string, expected: number, then?: (page: Page) => Promise<void>) {
  const page = await context.newPage();
  await page.addInitScript(takeNotes);
  const cdp: CDPSession = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url);
  await then?.(page);
  await page.waitForTimeout(settledMs);
  if (expected > 0)
    await waitFor(`${expected} marks`, async () => (await readNotes(page)).marks === expected, patienceMs);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const spentMs = (name: string) => 1_000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  const notes = await readNotes(page);
  await page.close();
  return {
    ...notes,
    scriptMs: spentMs('ScriptDuration'),
    layoutMs: spentMs('LayoutDuration') + spentMs('RecalcStyleDuration'),
  };
}
type Visit = Awaited<ReturnType<typeof visit>>;

async function visitOften(url: string, expected: number, then?: (page: Page) => Promise<void>): Promise<Visit[]> {
  const all: Visit[] = [];
  await visit(browser, url, expected, then);
  for (let i = 0; i < visits; i += 1) all.push(await visit(browser, url, expected, then));
  return all;
}
const middle = (all: Visit[], of: (one: Visit) => number) => round(median(all.map(of)));
const afterMs = ({ markAt, listAt }: Visit) => markAt - listAt;
const tell = (all: Visit[]) => ({
  marks: Math.min(...all.map(({ marks }) => marks)),
  ...(all.every(({ markAt }) => markAt > 0) && {
    afterListMs: { p50: middle(all, afterMs), max: round(Math.max(...all.map(afterMs))) },
  }),
  layoutShift: Math.max(...all.map(({ shift }) => shift)),
  longestTaskMs: Math.max(0, ...all.flatMap(({ longTasksMs }) => longTasksMs)),
});
const cost = (all: Visit[]) => ({
  scriptMs: middle(all, (one) => one.scriptMs),
  layoutMs: middle(all, (one) => one.layoutMs),
});

const addList = (page: Page) => page.click('#more');

try {
  await bringIn(
    browser.ask,
    Array.from({ length: stored }, (_, i) => entryAt(i)),
  );
  const off = {
    known: await visitOften(addresses.known, 0),
    unknown: await visitOften(addresses.unknown, 0),
    late: await visitOften(addresses.late, 0, addList),
  };
  const options = await browser.openOwn('options.html#settings');
  // every page of ours hears what content scripts ask the background
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(hear: (message: { name?: string }) => undefined): void } } };
    };
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    chrome.runtime.onMessage.addListener(({ name }) => void (name === 'findMarks' && asked.push(name)) as undefined);
  });
  const countAsked = () =>
    options.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.splice(0).length);
  await options.getByRole('switch', { name: 'Mark films where I browse' }).check({ force: true });
  const on = { known: await visitOften(addresses.known, listed), unknown: await visitOften(addresses.unknown, 0) };
  await countAsked();
  await visit(browser, addresses.known, listed);
  const messages = await countAsked();
  const late = await visitOften(addresses.late, listed, addList);
  console.table({
    loaded: tell(on.known),
    added: tell(late),
    'no review': tell(on.unknown),
    'loaded, marks off': tell(off.known),
    'added, marks off': tell(off.late),
  });
  console.log(
    JSON.stringify({
      stored,
      listed,
      messages,
      loaded: tell(on.known),
      added: tell(late),
      marksOff: {
        marks: tell(off.known).marks,
        longestTaskMs: { loaded: tell(off.known).longestTaskMs, added: tell(off.late).longestTaskMs },
      },
      noHits: { marks: tell(on.unknown).marks, off: cost(off.unknown), on: cost(on.unknown) },
      allHits: { off: cost(off.known), on: cost(on.known) },
    }),
  );
} finally {
  await browser.close();
}
