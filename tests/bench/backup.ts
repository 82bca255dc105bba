// A backup of 10,000 reviews out and in again on the options page: `npm run bench:backup`
import { makeReview } from '../../lib/review/make-review.ts';
import type { Review } from '../../lib/review/schema.ts';
import { starterTakes } from '../../lib/review/starters/starter-takes.ts';
import type { LibraryEntry } from '../../lib/store/library-entry.ts';
import { choose, press, save, shows, withoutDate } from '../e2e/support/backup-page.ts';
import { bringIn } from '../e2e/support/bring-in.ts';
import { launchChromium } from '../e2e/support/launch-chromium.ts';

const size = Number(process.argv[2] ?? 10_000);
const patienceMs = 300_000;

/** Starter reviews under other titles and keys: texts and people as in life. */
function reviewAt(i: number): Review {
  const take = starterTakes[i % starterTakes.length]?.take;
  if (!take) throw new Error('there are no starters');
  const film = { ...take.film, title: `${take.film.title} ${i}`, keys: [`imdb:tt${1_000_000 + i}` as const] };
  return makeReview({ ...take, film }, { id: `r${i}`, origin: { kind: 'mine' }, now: new Date(0) });
}

const browser = await launchChromium({});
const spentMs: Record<string, number> = {};
const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  spentMs[name] = Math.round(performance.now() - start);
  return result;
};
try {
  const entries = Array.from({ length: size }, (_, i): LibraryEntry => ({ kind: 'review', review: reviewAt(i) }));
  const batchId = await bringIn(browser.ask, entries);
  const page = await browser.openOwn('options.html#backup');
  await shows(page, `${size.toLocaleString('en')} reviews`);
  await page.evaluate(`
    globalThis.longTasks = [];
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' });
  `);
  const file = await timed('save', () => save(page));
  await browser.ask('undoBatch', { batchId });
  await timed('check', async () => {
    await choose(page, file);
    await shows(page, 'Restore it', patienceMs);
  });
  // what went before includes our own handing over of the file
  await page.evaluate('longTasks.length = 0');
  await timed('restore', async () => {
    await press(page, 'Restore it');
    await shows(page, 'reviews added', patienceMs);
  });
  const longTasksMs = await page.evaluate<number[]>('longTasks.map(Math.round)');
  const isIdentical = withoutDate(await save(page)) === withoutDate(file);
  console.log(
    JSON.stringify({ size, megabytes: Math.round(file.length / 1e5) / 10, isIdentical, spentMs, longTasksMs }),
  );
} finally {
  await browser.close();
}
